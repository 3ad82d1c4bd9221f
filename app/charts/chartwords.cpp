#include "charts/chartwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include "charts/chartmetrics.h"
#include "charts/charttext.h"
#include "theme/metrics.h"

namespace slumbar {

namespace {

using namespace metrics;
using namespace chartmetrics;

constexpr int inLine = Qt::AlignLeading | Qt::AlignVCenter;
constexpr double sampleBarPx = 8;

void paintLineSample(QPainter& painter, const ChartFrame& frame, const ChartLine& line, const QRectF& place)
{
    const bool isLight = line.weight == LineWeight::Light;
    const double y = place.center().y();
    painter.setPen(QPen(frame.look.ink(line.ink), isLight ? lightLine : strongLine));
    painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    if (isLight) {
        painter.setBrush(frame.look.color(Token::Surface));
        painter.drawEllipse(place.center(), lightDot, lightDot);
    }
}

void paintBarSample(QPainter& painter, const ChartFrame& frame, const ChartBars& bars, const QRectF& place)
{
    ChartBar sample = bars.bars.front();
    sample.low = 1;
    QRectF area(0, 0, sampleBarPx, place.height() - space1);
    area.moveCenter(place.center());
    paintBar(painter, area, sample, bars.ink, frame.look);
}

void paintSideWord(QPainter& painter, const ChartFrame& frame, const SideWord& word)
{
    QRectF text = word.place;
    if (word.hasSample()) {
        QRectF sample(0, text.top(), samplePx, text.height());
        sample.moveLeft(frame.look.isMirrored ? text.right() - samplePx : text.left());
        if (word.line != nullptr) {
            paintLineSample(painter, frame, *word.line, sample);
        } else {
            paintBarSample(painter, frame, *word.bars, sample);
        }
        const double taken = samplePx + space2;
        text.adjust(frame.look.isMirrored ? 0 : taken, 0, frame.look.isMirrored ? -taken : 0, 0);
    }
    painter.setFont(word.isStrong ? frame.look.smallStrong : frame.look.small);
    painter.setPen(frame.look.color(word.color));
    drawWords(painter, text, inLine | Qt::TextDontClip, word.text);
}

void paintHead(QPainter& painter, const ChartFrame& frame, const QRectF& titlePlace, const QRectF& notePlace,
               const ChartRows& head)
{
    painter.setFont(frame.look.bodyStrong);
    painter.setPen(frame.look.color(Token::Text));
    drawWords(painter, titlePlace, inLine | Qt::TextDontClip, head.title);
    painter.setFont(frame.look.small);
    painter.setPen(frame.look.color(Token::TextMuted));
    drawWords(painter, notePlace, inLine | Qt::TextWordWrap | Qt::TextDontClip, head.note);
}

void paintValueWords(QPainter& painter, const ChartFrame& frame, std::size_t panel)
{
    const ValueAxis& axis = frame.spec.panels[panel].axis;
    const QRectF& plot = frame.layout.plot(panel);
    painter.setFont(frame.look.small);
    painter.setPen(frame.look.color(Token::TextMuted));
    double value = axis.low;
    for (const QString& label : axis.labels) {
        QRectF place(0, frame.layout.yOf(panel, value) - 20, plot.left() - space2, 40);
        if (frame.look.isMirrored) {
            place.moveLeft(plot.right() + space2);
        }
        drawWords(painter, place, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextDontClip, label);
        value += axis.step;
    }
}

void paintPanelWords(QPainter& painter, const ChartFrame& frame, std::size_t panel)
{
    const ChartPanel& shown = frame.spec.panels[panel];
    if (frame.spec.rows) {
        painter.setFont(frame.look.small);
        painter.setPen(frame.look.color(Token::Text));
        const QRectF& place = frame.layout.titleOf(panel);
        drawWords(painter, place, inLine,
                  QFontMetricsF(frame.look.small).elidedText(shown.title, Qt::ElideRight, place.width()));
    } else {
        paintHead(painter, frame, frame.layout.titleOf(panel), frame.layout.noteOf(panel), {shown.title, shown.note});
        paintValueWords(painter, frame, panel);
    }
    const bool saysCursor = frame.cursor != nullptr && frame.cursor->beside.size() > static_cast<qsizetype>(panel);
    for (SideWord word : frame.layout.sideWords(panel)) {
        if (saysCursor) {
            word.text = frame.cursor->beside[static_cast<qsizetype>(panel)];
            word.color = Token::Text;
        }
        paintSideWord(painter, frame, word);
    }
}

/// The line that a panel stands on.
void paintTimeLine(QPainter& painter, const ChartFrame& frame, std::size_t panel)
{
    const QRectF& plot = frame.layout.plot(panel);
    painter.setPen(QPen(frame.look.color(frame.spec.rows ? Token::Gridline : Token::BorderStrong), 1));
    const double y = onHalfPixel(plot.bottom());
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

void paintTimeWords(QPainter& painter, const ChartFrame& frame)
{
    const QRectF& line = frame.layout.timeLine();
    const TimeAxis& axis = frame.layout.timeAxis();
    const double top = onHalfPixel(frame.layout.plots().bottom());
    painter.setFont(frame.look.small);
    for (const TimeLabel& label : axis.labels) {
        const bool isFirst = &label == &axis.labels.front();
        if (axis.isCentred ? !isFirst : !label.text.isEmpty()) {
            const double x = onHalfPixel(frame.layout.xOf(axis.isCentred ? label.from : label.from + 0.5));
            painter.setPen(QPen(frame.look.color(Token::BorderStrong), 1));
            painter.drawLine(QPointF(x, top), QPointF(x, top + tick));
        }
        const double middle = axis.isCentred ? (label.from + label.until) / 2 : label.from + 0.5;
        painter.setPen(frame.look.color(Token::TextMuted));
        drawWords(painter, QRectF(frame.layout.xOf(middle) - 200, line.top(), 400, line.height()), Qt::AlignCenter,
                  label.text);
    }
}

void paintEvent(QPainter& painter, const ChartFrame& frame, const EventPlace& event)
{
    const ChartLayout& layout = frame.layout;
    const QColor color = frame.look.color(Token::TextMuted);
    const double x = onHalfPixel(event.from);
    painter.setPen(dashedPen(color, 2, 4));
    // From the first panel on: between it and the mark there may be the words of other events.
    for (std::size_t i = 0; i < frame.spec.panels.size(); ++i) {
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
    if (!event.word.isEmpty()) {
        painter.setFont(frame.look.small);
        painter.setPen(color);
        drawWords(painter, event.word, inLine | Qt::TextDontClip, event.event->word);
    }
}

}  // namespace

void paintEvents(QPainter& painter, const ChartFrame& frame)
{
    if (!frame.spec.events.empty()) {
        painter.setFont(frame.look.small);
        painter.setPen(frame.look.color(Token::TextMuted));
        drawWords(painter, frame.layout.eventsTitle(), inLine | Qt::TextDontClip, frame.spec.eventsTitle);
    }
    for (const EventPlace& event : frame.layout.events()) {
        if (event.hasMark) {
            paintEvent(painter, frame, event);
        }
    }
}

void paintWords(QPainter& painter, const ChartFrame& frame)
{
    if (frame.spec.rows) {
        paintHead(painter, frame, frame.layout.headTitle(), frame.layout.headNote(), *frame.spec.rows);
    }
    for (std::size_t panel = 0; panel < frame.spec.panels.size(); ++panel) {
        paintTimeLine(painter, frame, panel);
        paintPanelWords(painter, frame, panel);
    }
    paintTimeWords(painter, frame);
}

}  // namespace slumbar
