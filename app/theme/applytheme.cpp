#include "theme/applytheme.h"

#include <algorithm>
#include <vector>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPointer>
#include <QWidget>

#include "theme/motionstyle.h"
#include "theme/palette.h"
#include "theme/stylesheet.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

MotionStyle& wornStyle(QApplication& application)
{
    // The first style sheet wraps the style, which is its child from then on.
    if (application.styleSheet().isEmpty()) {
        auto* style = new MotionStyle;
        QApplication::setStyle(style);
        return *style;
    }
    auto* style = QApplication::style()->findChild<MotionStyle*>();
    Q_ASSERT(style);
    return *style;
}

/// The system's font in the size that was chosen.
QFont chosenFont(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const bool isInPixels = font.pointSizeF() < 0;
    const double systemPt = isInPixels ? QFontInfo(font).pointSizeF() : font.pointSizeF();
    font.setPointSizeF(std::max(systemPt, smallestBodyPt) * percent / 100.0);
    return font;
}

ThemeKind chosenKind(ThemeChoice choice, ThemeKind ofSystem)
{
    switch (choice) {
    case ThemeChoice::FollowSystem:
        return ofSystem;
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    }
    return ofSystem;
}

/// Qt tells only those who inherit the font, and widgets with a text size of their own would keep it.
void tellOfFont()
{
    const QWidgetList widgets = QApplication::allWidgets();
    const std::vector<QPointer<QWidget>> told(widgets.begin(), widgets.end());
    for (const QPointer<QWidget>& widget : told) {
        QEvent change(QEvent::FontChange);
        if (widget) {
            QCoreApplication::sendEvent(widget, &change);
        }
    }
}

}  // namespace

ThemeKind paletteTheme(QApplication& application)
{
    application.setPalette(QPalette());
    return themeOf(application.palette()).kind();
}

void applyTheme(QApplication& application, const Appearance& appearance, const SystemLook& system)
{
    wornStyle(application).setMotionReduced(appearance.isMotionReduced || system.isMotionReduced);
    const QFont font = chosenFont(appearance.textPercent);
    const bool isOtherFont = font != QApplication::font();
    if (isOtherFont) {
        QApplication::setFont(font);
    }
    const Theme& theme = Theme::of(chosenKind(appearance.theme, system.theme));
    if (const QPalette palette = paletteOf(theme); palette != QApplication::palette()) {
        QApplication::setPalette(palette);
    }
    // Widgets that a style sheet styles take up a new font only with a new sheet.
    if (const QString sheet = styleSheetOf(theme); isOtherFont || sheet != application.styleSheet()) {
        // Put over the old sheet, a new one styles each widget once for each of its ancestors.
        application.setStyleSheet({});
        application.setStyleSheet(sheet);
    }
    if (isOtherFont) {
        tellOfFont();
    }
}

void applyTheme(QApplication& application, const Appearance& appearance)
{
    const bool isFollowing = appearance.theme == ThemeChoice::FollowSystem;
    applyTheme(application, appearance, {isFollowing ? paletteTheme(application) : ThemeKind::Light});
}

}  // namespace slumbar
