#include "charts/chartcursor.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "charts/chartmetrics.h"
#include "charts/charttext.h"
#include "theme/metrics.h"

namespace slumbar {

namespace {

using namespace metrics;
using namespace chartmetrics;

struct Card {
    QRectF area;
    QRectF heading;
    QRectF note;
    QRectF words;
};

/// Beside the cursor inside the plots: after it while there is room, else before it.
Card placeCard(const ChartFrame& frame, double x, const StopWords& stop)
{
    const QFontMetricsF strong(frame.look.smallStrong);
    const QFontMetricsF small(frame.look.small);
    const QRectF plots = frame.layout.plots();
    const double headWidth = strong.horizontalAdvance(stop.heading) + space6 + small.horizontalAdvance(stop.note);
    const double widest = std::max(plots.width() * 0.6, headWidth);
    const double textWidth = std::ceil(std::clamp(small.size(0, stop.words).width(), headWidth, widest)) + 1;
    const double lineHeight = std::ceil(small.height() * 1.15);
    const QRectF room(0, 0, textWidth, 1000);
    const double wordsHeight =
        stop.words.isEmpty() ? 0 : small.boundingRect(room, Qt::TextWordWrap, stop.words).height();

    Card card;
    card.area = {0, plots.top() + 1, textWidth + 2 * space3, lineHeight + wordsHeight + 2 * space2};
    const bool fitsAfter = x + space3 + card.area.width() <= plots.right();
    card.area.moveLeft(std::max(fitsAfter ? x + space3 : x - space3 - card.area.width(), plots.left()));
    const QRectF inside = card.area.adjusted(space3, space2, -space3, -space2);
    card.heading = card.note = QRectF(inside.topLeft(), QSizeF(inside.width(), lineHeight));
    card.words = inside.adjusted(0, lineHeight, 0, 0);
    return card;
}

void paintCard(QPainter& painter, const ChartFrame& frame, double x, const StopWords& stop)
{
    const Card card = placeCard(frame, x, stop);
    painter.setPen(QPen(frame.look.color(Token::BorderStrong), 1));
    painter.setBrush(frame.look.color(Token::SurfaceRaised));
    painter.drawRoundedRect(card.area.adjusted(0.5, 0.5, -0.5, -0.5), radiusMedium, radiusMedium);
    painter.setPen(frame.look.color(Token::Text));
    painter.setFont(frame.look.smallStrong);
    drawWords(painter, card.heading, Qt::AlignLeading | Qt::AlignVCenter, stop.heading);
    painter.setFont(frame.look.small);
    drawWords(painter, card.words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, stop.words);
    painter.setPen(frame.look.color(Token::TextMuted));
    drawWords(painter, card.note, Qt::AlignTrailing | Qt::AlignVCenter, stop.note);
}

}  // namespace

void paintCursor(QPainter& painter, const ChartFrame& frame, const ChartStop& stop)
{
    const QRectF plots = frame.layout.plots();
    const double x = frame.layout.xOf(stop.day);
    const QPen pen(frame.look.color(Token::Focus), cursorLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, plots.top()), QPointF(x, plots.bottom()));
    painter.setPen(QPen(pen.color(), 2));
    painter.setBrush(frame.look.color(Token::Surface));
    for (const ChartStop::Value& value : stop.values) {
        painter.drawEllipse(QPointF(x, frame.layout.yOf(value.panel, value.value)), cursorDot, cursorDot);
    }
    paintCard(painter, frame, x, *frame.cursor);
}

}  // namespace slumbar
