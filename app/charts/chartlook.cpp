#include "charts/chartlook.h"

#include <QWidget>

#include "theme/textfont.h"

namespace slumbar {

QColor ChartLook::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Night:
        return color(Token::Night);
    case Ink::Pain:
        return color(Token::Pain);
    case Ink::Routine:
        return color(Token::Routine);
    }
    Q_UNREACHABLE();
}

QColor ChartLook::softInk(Ink ink) const
{
    QColor soft = this->ink(ink);
    soft.setAlphaF(0.4F);
    return soft;
}

ChartLook chartLookOf(const QWidget* widget)
{
    return {&themeOf(widget), textFont(TextSize::Small), textFont(TextSize::Small, TextWeight::Strong),
            textFont(TextSize::Body, TextWeight::Strong), widget->layoutDirection() == Qt::RightToLeft};
}

}  // namespace slumbar
