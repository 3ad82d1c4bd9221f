#include "charts/panelchart.h"

#include <algorithm>
#include <cmath>

#include <QGraphicsLayout>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include "charts/chartmetrics.h"

namespace slumbar {

namespace {

using namespace chartmetrics;

/// The points of a run in view with one beyond each end, so that the line leads out of the picture.
QList<QPointF> pointsInView(const std::vector<ChartPoint>& run, const ChartLayout& layout)
{
    const DayRange shown = layout.shown();
    const double left = layout.plots().left();
    const auto isBefore = [](const ChartPoint& point, double day) { return point.day < day; };
    auto first = std::lower_bound(run.begin(), run.end(), dayNumber(shown.first) - 0.5, isBefore);
    auto last = std::lower_bound(first, run.end(), dayNumber(shown.last) + 0.5, isBefore);
    first = first == run.begin() ? first : std::prev(first);
    last = last == run.end() ? last : std::next(last);
    QList<QPointF> points;
    points.reserve(last - first);
    for (; first != last; ++first) {
        points.append({layout.xOf(first->day) - left, first->value});
    }
    return points;
}

bool isInView(const std::vector<ChartPoint>& run, DayRange shown)
{
    return run.size() > 1 && run.front().day <= dayNumber(shown.last) + 0.5 &&
           dayNumber(shown.first) - 0.5 <= run.back().day;
}

}  // namespace

PanelChart::PanelChart() : m_values(new QValueAxis(this)), m_across(new QValueAxis(this))
{
    legend()->hide();
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundVisible(false);
    setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis* axis : {m_values, m_across}) {
        axis->setLineVisible(false);
        axis->setLabelsVisible(false);
    }
    m_across->setGridLineVisible(false);
    m_across->setTickCount(2);
    addAxis(m_values, Qt::AlignLeft);
    addAxis(m_across, Qt::AlignBottom);
}

void PanelChart::show(const ChartFrame& frame, std::size_t panel)
{
    const ChartPanel& shown = frame.spec.panels[panel];
    showAxes(frame, shown.axis);
    if (plotArea() != frame.layout.plot(panel)) {
        setPlotArea(frame.layout.plot(panel));
        // Else the grid moves when the layout is next asked for, which may be never.
        layout()->invalidate();
        layout()->activate();
    }
    std::size_t used = 0;
    for (const ChartLine& line : shown.lines) {
        const double width = line.weight == LineWeight::Light ? lightLine : strongLine;
        const QPen pen(frame.look.ink(line.ink), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        for (const std::vector<ChartPoint>& run : line.runs) {
            if (!isInView(run, frame.layout.shown())) {
                continue;
            }
            QLineSeries& series = seriesAt(used++);
            if (series.pen() != pen) {
                series.setPen(pen);
            }
            const QList<QPointF> points = pointsInView(run, frame.layout);
            if (series.points() != points) {
                series.replace(points);
            }
        }
    }
    for (; used < m_series.size() && m_series[used]->count() > 0; ++used) {
        m_series[used]->clear();
    }
}

void PanelChart::showAxes(const ChartFrame& frame, const ValueAxis& axis)
{
    m_values->setRange(axis.low, axis.high);
    m_values->setTickCount(static_cast<int>(std::lround((axis.high - axis.low) / axis.step)) + 1);
    m_values->setReverse(axis.isDownward);
    m_values->setGridLinePen(QPen(frame.look.color(Token::Gridline), 1));
    m_across->setRange(0, frame.layout.plots().width());
}

QLineSeries& PanelChart::seriesAt(std::size_t index)
{
    if (index == m_series.size()) {
        auto* series = new QLineSeries(this);
        addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_values);
        m_series.push_back(series);
    }
    return *m_series[index];
}

}  // namespace slumbar
