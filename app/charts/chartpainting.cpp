#include "charts/chartpainting.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "charts/chartmetrics.h"
#include "theme/metrics.h"

namespace slumbar {

namespace {

using namespace metrics;
using namespace chartmetrics;

constexpr double narrowestForDots = 8;  ///< px from one value to the next; closer, dots would hide their line
constexpr std::size_t fewValues = 31;

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

void paintGap(QPainter& painter, const ChartFrame& frame, const QRectF& plot, DayRange gap)
{
    const DayRange shown{std::max(gap.first, frame.layout.shown().first),
                         std::min(gap.last, frame.layout.shown().last)};
    if (shown.isEmpty()) {
        return;
    }
    const double first = frame.layout.xOf(dayNumber(shown.first) - 0.5);
    const double last = frame.layout.xOf(dayNumber(shown.last) + 0.5);
    paintHatch(painter, QRectF(std::min(first, last), plot.top(), std::abs(last - first), plot.height()),
               frame.look.color(Token::Gap));
}

void paintBars(QPainter& painter, const ChartFrame& frame, std::size_t panel, const ChartBars& bars)
{
    const double width = frame.layout.barWidthPx(bars);
    // A bar may reach into view from beyond its ends.
    const double first = dayNumber(frame.layout.shown().first) - 0.5 - bars.stepDays;
    const double last = dayNumber(frame.layout.shown().last) + 0.5 + bars.stepDays;
    auto bar = std::lower_bound(bars.bars.begin(), bars.bars.end(), first,
                                [](const ChartBar& candidate, double day) { return candidate.day < day; });
    for (; bar != bars.bars.end() && bar->day <= last; ++bar) {
        const double low = frame.layout.yOf(panel, bar->low);
        const double high = frame.layout.yOf(panel, bar->high);
        const QRectF area(frame.layout.xOf(bar->day) - width / 2, std::min(low, high), width,
                          std::max(std::abs(low - high), 1.0));
        paintBar(painter, area, *bar, bars.ink, frame.look);
    }
}

/// The values of a line in view, and those of them that no line leads to.
struct LineDots {
    std::vector<QPointF> all;
    std::vector<QPointF> alone;
};

LineDots dotsInView(const ChartFrame& frame, std::size_t panel, const ChartLine& line)
{
    const double first = dayNumber(frame.layout.shown().first) - 0.5;
    const double last = dayNumber(frame.layout.shown().last) + 0.5;
    LineDots dots;
    for (const std::vector<ChartPoint>& run : line.runs) {
        auto point = std::lower_bound(run.begin(), run.end(), first,
                                      [](const ChartPoint& candidate, double day) { return candidate.day < day; });
        for (; point != run.end() && point->day <= last; ++point) {
            const QPointF place(frame.layout.xOf(point->day), frame.layout.yOf(panel, point->value));
            dots.all.push_back(place);
            if (run.size() == 1) {
                dots.alone.push_back(place);
            }
        }
    }
    return dots;
}

void drawDots(QPainter& painter, const std::vector<QPointF>& places, double radius)
{
    for (const QPointF& place : places) {
        painter.drawEllipse(place, radius, radius);
    }
}

}  // namespace

QPen dashedPen(const QColor& color, double on, double off)
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

void paintBar(QPainter& painter, const QRectF& area, const ChartBar& bar, Ink ink, const ChartLook& look)
{
    const double radius = std::min(radiusSmall * 1.0, area.width() / 2);
    painter.setPen(Qt::NoPen);
    switch (bar.style) {
    case BarStyle::Solid:
        painter.setBrush(look.ink(ink));
        if (bar.low == 0) {
            painter.save();
            painter.setClipRect(area, Qt::IntersectClip);
            painter.drawRoundedRect(area.adjusted(0, 0, 0, radius), radius, radius);
            painter.restore();
        } else {
            painter.drawRoundedRect(area, radius, radius);
        }
        break;
    case BarStyle::Hollow:
        painter.setBrush(look.color(Token::Surface));
        painter.setPen(QPen(look.ink(ink), lightLine));
        painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
        break;
    case BarStyle::Soft:
        painter.setBrush(look.softInk(ink));
        painter.drawRoundedRect(area, radius, radius);
        break;
    case BarStyle::Outline:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dashedPen(look.color(Token::Gap), 3, 3));
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, 0), 1, 1);
        break;
    }
}

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
    painter.setPen(dashedPen(frame.look.color(Token::BandEdge), 3, 3));
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
        paintGap(painter, frame, plot, gap.days);
    }
    for (const ChartBars& bars : frame.spec.panels[panel].bars) {
        paintBars(painter, frame, panel, bars);
    }
    painter.restore();
}

void paintDots(QPainter& painter, const ChartFrame& frame, std::size_t panel)
{
    const double stepPx = frame.layout.pxADay() * frame.spec.stopDays;
    for (const ChartLine& line : frame.spec.panels[panel].lines) {
        LineDots dots = dotsInView(frame, panel, line);
        if (dots.all.empty()) {
            continue;
        }
        if (line.weight == LineWeight::Light) {
            painter.setPen(QPen(frame.look.ink(line.ink), lightLine));
            painter.setBrush(frame.look.color(Token::Surface));
            drawDots(painter, stepPx >= narrowestForDots ? dots.all : dots.alone, lightDot);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(frame.look.ink(line.ink));
            dots.alone.push_back(dots.all.back());
            drawDots(painter, dots.all.size() <= fewValues ? dots.all : dots.alone, strongDot);
        }
    }
}

}  // namespace slumbar
