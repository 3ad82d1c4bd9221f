#include "today/forecastrange.h"

#include <QPainter>

#include "today/painaxis.h"
#include "today/todaywords.h"

namespace slumbar {

namespace {

constexpr double lineWidth = 3;
constexpr double endHalf = 8;
constexpr double dotRadius = 6;

}  // namespace

void ForecastRange::setRange(const PainRange& range)
{
    m_range = range;
    update();
    announceValue();
}

Spoken ForecastRange::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Graphic;
    if (m_range) {
        spoken.value = forecastWords(*m_range);
    }
    return spoken;
}

QSize ForecastRange::sizeHint() const
{
    return PainAxis::sizeHint();
}

void ForecastRange::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PainAxis axis(width(), isMirrored());
    axis.paint(painter, theme);
    if (!m_range) {
        return;
    }
    painter.setPen(QPen(theme.color(Token::Pain), lineWidth, Qt::SolidLine, Qt::FlatCap));
    const double low = axis.xOf(m_range->low);
    const double high = axis.xOf(m_range->high);
    painter.drawLine(QPointF(low, PainAxis::y), QPointF(high, PainAxis::y));
    for (const double end : {low, high}) {
        painter.drawLine(QPointF(end, PainAxis::y - endHalf), QPointF(end, PainAxis::y + endHalf));
    }
    painter.setBrush(theme.color(Token::Surface));
    painter.drawEllipse(QPointF(axis.xOf(m_range->estimate), PainAxis::y), dotRadius, dotRadius);
}

}  // namespace slumbar
