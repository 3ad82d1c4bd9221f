#include "shell/railbutton.h"

#include <QPainter>

#include "theme/metrics.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr int narrowest = 88;
constexpr int lowest = 60;
constexpr int gapBelowIcon = 6;

}  // namespace

RailButton::RailButton(Icon icon, const QString& word, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics words(textFont(TextSize::Small, TextWeight::Strong));
    const int width = words.horizontalAdvance(text()) + metrics::space4;
    const int height = metrics::iconRail + gapBelowIcon + words.height() + metrics::space3;
    return {std::max(narrowest, width), std::max(lowest, height)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHovered = underMouse() && isEnabled();
    if (isChecked() || isHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChecked() ? Token::AccentSoft : Token::SurfaceSunken));
        painter.drawRoundedRect(rect(), metrics::radiusMedium, metrics::radiusMedium);
    }
    const QColor color = theme.color(isChecked() ? Token::Accent : Token::TextMuted);
    const QFont font = textFont(TextSize::Small, isChecked() ? TextWeight::Strong : TextWeight::Regular);
    const int wordHeight = QFontMetrics(font).height();
    const int top = (height() - metrics::iconRail - gapBelowIcon - wordHeight) / 2;
    const QRectF iconPlace((width() - metrics::iconRail) / 2.0, top, metrics::iconRail, metrics::iconRail);
    paintIcon(painter, iconPlace, m_icon, color, isChecked() ? chosenIconStroke : iconStroke);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRect(0, top + metrics::iconRail + gapBelowIcon, width(), wordHeight), Qt::AlignCenter, text());
}

void RailButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace slumbar
