#include "charts/chartlook.h"

#include <QFontMetricsF>
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

double ChartLook::smallWidth(const QString& word) const
{
    const auto known = smallWidths->constFind(word);
    return known != smallWidths->cend() ? *known
                                        : *smallWidths->insert(word, QFontMetricsF(small).horizontalAdvance(word));
}

ChartLook chartLookOf(const QWidget* widget)
{
    return {&themeOf(widget),
            textFont(TextSize::Small),
            textFont(TextSize::Small, TextWeight::Strong),
            textFont(TextSize::Body, TextWeight::Strong),
            widget->layoutDirection() == Qt::RightToLeft,
            std::make_shared<QHash<QString, double>>()};
}

}  // namespace slumbar
