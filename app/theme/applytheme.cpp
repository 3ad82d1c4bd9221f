#include "theme/applytheme.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyle>

#include "theme/palette.h"
#include "theme/stylesheet.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

ThemeKind chosenKind(QApplication& application, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    case ThemeChoice::FollowSystem:
        break;
    }
    // Without a palette of its own the application shows what the system asks for.
    application.setPalette(QPalette());
    return themeOf(application.palette()).kind();
}

}  // namespace

void applyTheme(QApplication& application, ThemeChoice choice)
{
    application.setStyle(QStringLiteral("Fusion"));
    QFont font = QApplication::font();
    if (QFontInfo(font).pointSizeF() < smallestBodyPt) {
        font.setPointSizeF(smallestBodyPt);
        application.setFont(font);
    }
    const Theme& theme = Theme::of(chosenKind(application, choice));
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

}  // namespace slumbar
