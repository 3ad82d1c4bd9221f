#include "charts/chartlook.h"

#include <QFontMetricsF>
#include <QWidget>

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

QSizeF ChartLook::smallSize(const QString& words, TextWeight weight) const
{
    const bool isStrong = weight == TextWeight::Strong;
    QHash<QString, QSizeF>& known = isStrong ? *strongSizes : *regularSizes;
    const auto size = known.constFind(words);
    return size != known.cend() ? *size
                                : *known.insert(words, QFontMetricsF(isStrong ? smallStrong : small).size(0, words));
}

ChartLook chartLookOf(const QWidget* widget)
{
    return {&themeOf(widget),
            textFont(TextSize::Small),
            textFont(TextSize::Small, TextWeight::Strong),
            textFont(TextSize::Body, TextWeight::Strong),
            widget->layoutDirection() == Qt::RightToLeft,
            std::make_shared<QHash<QString, QSizeF>>(),
            std::make_shared<QHash<QString, QSizeF>>()};
}

}  // namespace slumbar
