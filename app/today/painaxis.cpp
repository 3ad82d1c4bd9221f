#include "today/painaxis.h"

#include <QPainter>

#include "domain/pain.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr double sideMargin = 10;
constexpr double numbersBelow = 15;  // from the axis
constexpr int preferredWidthPx = 220;

int numberHeight()
{
    return QFontMetrics(textFont(TextSize::Small)).height();
}

}  // namespace

QSize PainAxis::sizeHint()
{
    return {preferredWidthPx, static_cast<int>(y + numbersBelow) + numberHeight() + metrics::space1};
}

double PainAxis::xOf(double score) const
{
    const double along = sideMargin + (m_widthPx - 2 * sideMargin) * score / PainScore::highest;
    return m_isMirrored ? m_widthPx - along : along;
}

void PainAxis::paint(QPainter& painter, const Theme& theme) const
{
    painter.setPen(QPen(theme.color(Token::BorderStrong), 1));
    painter.drawLine(QPointF(xOf(PainScore::lowest), y), QPointF(xOf(PainScore::highest), y));
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score) {
        painter.drawLine(QPointF(xOf(score), y - 4), QPointF(xOf(score), y + 4));
    }
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.color(Token::TextMuted));
    for (const int score : {0, 5, 10}) {
        const QString number = QString::number(score);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(number) + 1;
        const double left = qBound(0.0, xOf(score) - width / 2, m_widthPx - width);
        painter.drawText(QRectF(left, y + numbersBelow, width, numberHeight()), Qt::AlignCenter, number);
    }
}

}  // namespace slumbar
