#include "charts/chartpainting.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "charts/chartmetrics.h"
#include "theme/metrics.h"

namespace slumbar {

namespace {

using namespace metrics;
using namespace chartmetrics;

QPen dashed(const QColor& color, double on, double off)
{
    QPen pen(color, 1);
    pen.setDashPattern({on, off});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

double onHalfPixel(double value)
{
    return std::floor(value) + 0.5;
}

void paintHatch(QPainter& painter, const QRectF& area, const QColor& color)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(color, hatchLine));
    for (double x = area.left() - area.height(); x < area.right(); x += hatchStep * M_SQRT2) {
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    }
    painter.restore();
}

void paintBar(QPainter& painter, const ChartFrame& frame, std::size_t panel, const ChartBar& bar)
{
    const ChartLook& look = frame.look;
    const Ink ink = frame.spec.panels[panel].bars.ink;
    const double width = frame.layout.barWidthPx(panel);
    const double top = frame.layout.yOf(panel, bar.high);
    const double bottom = frame.layout.yOf(panel, bar.low);
    QRectF area(frame.layout.xOf(bar.day) - width / 2, top, width, std::max(bottom - top, 1.0));
    const double radius = std::min(radiusSmall * 1.0, width / 2);
    painter.setPen(Qt::NoPen);
    switch (bar.style) {
    case BarStyle::Solid: {
        // Round at the top only: it stands on the axis.
        painter.setBrush(look.ink(ink));
        painter.save();
        painter.setClipRect(area, Qt::IntersectClip);
        painter.drawRoundedRect(area.adjusted(0, 0, 0, radius), radius, radius);
        painter.restore();
        break;
    }
    case BarStyle::Soft:
        painter.setBrush(look.softInk(ink));
        painter.drawRoundedRect(area, radius, radius);
        break;
    case BarStyle::Outline:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dashed(look.color(Token::Gap), 3, 3));
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, 0), 1, 1);
        break;
    }
}

void paintSample(QPainter& painter, const ChartFrame& frame, const SideWord& word)
{
    const bool isLight = word.line->weight == LineWeight::Light;
    const QColor ink = frame.look.ink(word.line->ink);
    const double left = frame.look.isMirrored ? word.place.right() - ChartLayout::samplePx : word.place.left();
    const double y = word.place.center().y();
    painter.setPen(QPen(ink, isLight ? lightLine : strongLine));
    painter.drawLine(QPointF(left, y), QPointF(left + ChartLayout::samplePx, y));
    if (isLight) {
        painter.setBrush(frame.look.color(Token::Surface));
        painter.drawEllipse(QPointF(left + ChartLayout::samplePx / 2, y), lightDot, lightDot);
    }
}

void paintSideWord(QPainter& painter, const ChartFrame& frame, const SideWord& word)
{
    QRectF text = word.place;
    if (word.line != nullptr) {
        paintSample(painter, frame, word);
        const double sample = ChartLayout::samplePx + space2;
        text.adjust(frame.look.isMirrored ? 0 : sample, 0, frame.look.isMirrored ? -sample : 0, 0);
    }
    painter.setFont(word.isStrong ? frame.look.smallStrong : frame.look.small);
    painter.setPen(frame.look.color(word.color));
    painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, word.text);
}

void paintTimeWords(QPainter& painter, const ChartFrame& frame)
{
    const QRectF& line = frame.layout.timeLine();
    painter.setFont(frame.look.small);
    painter.setPen(frame.look.color(Token::TextMuted));
    for (const TimeLabel& label : frame.layout.timeAxis().labels) {
        const double middle = frame.layout.timeAxis().isCentred ? (label.from + label.until) / 2 : label.from + 0.5;
        const QRectF place(frame.layout.xOf(middle) - 200, line.top(), 400, line.height());
        painter.drawText(place, Qt::AlignCenter, label.text);
    }
}

struct Card {
    QRectF area;
    QRectF heading;
    QRectF note;
    QRectF words;
};

/// Beside the cursor inside the plots: after it while there is room, else before it.
Card placeCard(const ChartFrame& frame, const ChartStop& stop)
{
    const QFontMetricsF strong(frame.look.smallStrong);
    const QFontMetricsF small(frame.look.small);
    const QRectF plots = frame.layout.plots();
    const double headWidth = strong.horizontalAdvance(stop.heading) + space6 + small.horizontalAdvance(stop.note);
    const double widest = std::max(plots.width() * 0.6, headWidth);
    const double textWidth = std::ceil(std::min(std::max(headWidth, small.horizontalAdvance(stop.words)), widest)) + 1;
    const double lineHeight = std::ceil(small.height() * 1.15);
    const double wordsHeight = small.boundingRect(QRectF(0, 0, textWidth, 1000), Qt::TextWordWrap, stop.words).height();

    Card card;
    card.area = {0, plots.top() + 1, textWidth + 2 * space3, lineHeight + wordsHeight + 2 * space2};
    const double x = frame.layout.xOf(stop.day);
    const bool fitsAfter = x + space3 + card.area.width() <= plots.right();
    card.area.moveLeft(std::max(fitsAfter ? x + space3 : x - space3 - card.area.width(), plots.left()));
    const QRectF inside = card.area.adjusted(space3, space2, -space3, -space2);
    card.heading = card.note = QRectF(inside.topLeft(), QSizeF(inside.width(), lineHeight));
    card.words = inside.adjusted(0, lineHeight, 0, 0);
    return card;
}

void paintCard(QPainter& painter, const ChartFrame& frame, const ChartStop& stop)
{
    const Card card = placeCard(frame, stop);
    painter.setPen(QPen(frame.look.color(Token::BorderStrong), 1));
    painter.setBrush(frame.look.color(Token::SurfaceRaised));
    painter.drawRoundedRect(card.area.adjusted(0.5, 0.5, -0.5, -0.5), radiusMedium, radiusMedium);
    painter.setPen(frame.look.color(Token::Text));
    painter.setFont(frame.look.smallStrong);
    painter.drawText(card.heading, Qt::AlignLeading | Qt::AlignVCenter, stop.heading);
    painter.setFont(frame.look.small);
    painter.drawText(card.words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, stop.words);
    painter.setPen(frame.look.color(Token::TextMuted));
    painter.drawText(card.note, Qt::AlignTrailing | Qt::AlignVCenter, stop.note);
}

}  // namespace

void paintBand(QPainter& painter, const ChartFrame& frame, std::size_t panel)
{
    const std::optional<ChartBand>& band = frame.spec.panels[panel].band;
    if (!band) {
        return;
    }
    const QRectF& plot = frame.layout.plot(panel);
    const double top = onHalfPixel(frame.layout.yOf(panel, band->high));
    const double bottom = onHalfPixel(frame.layout.yOf(panel, band->low));
    painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), frame.look.color(Token::RecommendedBand));
    painter.setPen(dashed(frame.look.color(Token::BandEdge), 3, 3));
    for (const double y : {top, bottom}) {
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void paintBarsAndGaps(QPainter& painter, const ChartFrame& frame, std::size_t panel)
{
    const QRectF& plot = frame.layout.plot(panel);
    painter.save();
    painter.setClipRect(plot.adjusted(-strongLine, 0, strongLine, 0));
    for (const ChartGap& gap : frame.spec.panels[panel].gaps) {
        const double first = frame.layout.xOf(dayNumber(gap.days.first) - 0.5);
        const double last = frame.layout.xOf(dayNumber(gap.days.last) + 0.5);
        paintHatch(painter, QRectF(std::min(first, last), plot.top(), std::abs(last - first), plot.height()),
                   frame.look.color(Token::Gap));
    }
    for (const ChartBar& bar : frame.spec.panels[panel].bars.bars) {
        paintBar(painter, frame, panel, bar);
    }
    painter.restore();
}

void paintEvents(QPainter& painter, const ChartFrame& frame)
{
    const ChartLayout& layout = frame.layout;
    const QColor color = frame.look.color(Token::TextMuted);
    for (const EventPlace& event : layout.events()) {
        if (!event.hasMark) {
            continue;
        }
        const double x = onHalfPixel(event.from);
        painter.setPen(dashed(color, 2, 4));
        painter.drawLine(QPointF(x, event.markY + space2), QPointF(x, layout.plot(0).bottom()));
        for (std::size_t i = 1; i < frame.spec.panels.size(); ++i) {
            painter.drawLine(QPointF(x, layout.plot(i).top()), QPointF(x, layout.plot(i).bottom()));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (event.from == event.until) {
            painter.drawPolygon(QPolygonF{{x - 6, event.markY - 4}, {x + 6, event.markY - 4}, {x, event.markY + 5}});
        } else {
            const QRectF span(QPointF(event.from, event.markY - 3), QPointF(event.until, event.markY + 3));
            painter.drawRoundedRect(span.normalized(), 3, 3);
        }
    }
}

void paintWords(QPainter& painter, const ChartFrame& frame)
{
    const ChartLayout& layout = frame.layout;
    for (std::size_t i = 0; i < frame.spec.panels.size(); ++i) {
        const ChartPanel& panel = frame.spec.panels[i];
        painter.setFont(frame.look.bodyStrong);
        painter.setPen(frame.look.color(Token::Text));
        painter.drawText(layout.titleOf(i), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, panel.title);
        painter.setFont(frame.look.small);
        painter.setPen(frame.look.color(Token::TextMuted));
        painter.drawText(layout.noteOf(i), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextDontClip,
                         panel.note);
        for (const SideWord& word : layout.sideWords(i)) {
            paintSideWord(painter, frame, word);
        }
    }
    painter.setFont(frame.look.small);
    painter.setPen(frame.look.color(Token::TextMuted));
    if (!layout.events().empty()) {
        painter.drawText(layout.eventsTitle(), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip,
                         frame.spec.eventsTitle);
    }
    for (std::size_t i = 0; i < layout.events().size(); ++i) {
        if (!layout.events()[i].word.isEmpty()) {
            painter.drawText(layout.events()[i].word, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip,
                             frame.spec.events[i].word);
        }
    }
    paintTimeWords(painter, frame);
}

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
    paintCard(painter, frame, stop);
}

}  // namespace slumbar
