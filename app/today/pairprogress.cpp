#include "today/pairprogress.h"

#include <QPainter>

#include "theme/metrics.h"

namespace slumbar {

namespace {

constexpr double barHeight = 8;
constexpr double gap = 4;

}  // namespace

void PairProgress::setProgress(int day, int days, int pairs)
{
    m_day = day;
    m_days = days;
    m_pairs = pairs;
    update();
    announceValue();
}

Spoken PairProgress::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Graphic;
    spoken.value = tr("day %1 of %2").arg(m_day).arg(m_days);
    return spoken;
}

QSize PairProgress::sizeHint() const
{
    return {120, static_cast<int>(barHeight) + 2 * metrics::space1};
}

void PairProgress::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = (this->width() - gap * (m_pairs - 1)) / m_pairs;
    const double pairsDone = static_cast<double>(m_day) * m_pairs / m_days;
    for (int pair = 0; pair < m_pairs; ++pair) {
        const double left = pair * (width + gap);
        const double share = qBound(0.0, pairsDone - pair, 1.0);
        const auto bar = [&](double from, double length) {
            return QRectF(isMirrored() ? this->width() - from - length : from, metrics::space1, length, barHeight);
        };
        // Soft fills do not show in high contrast without an outline.
        painter.setPen(theme.isHighContrast() ? QPen(theme.color(Token::Routine)) : QPen(Qt::NoPen));
        painter.setBrush(theme.color(Token::SurfaceSunken));
        painter.drawRoundedRect(bar(left, width), metrics::radiusSmall, metrics::radiusSmall);
        if (share > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Token::Routine));
            painter.drawRoundedRect(bar(left, width * share), metrics::radiusSmall, metrics::radiusSmall);
        }
    }
}

}  // namespace slumbar
