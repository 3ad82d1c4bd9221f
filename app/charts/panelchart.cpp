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

/// The lower left corner of a plot.
struct Origin {
    double left;
    double bottom;
};

/// The points of a run in view with one beyond each end, so that the line leads out of the picture.
QList<QPointF> pointsInView(const std::vector<ChartPoint>& run, const ChartLayout& layout, std::size_t panel,
                            Origin origin)
{
    const DayRange shown = layout.shown();
    const auto isBefore = [](const ChartPoint& point, double day) { return point.day < day; };
    auto first = std::lower_bound(run.begin(), run.end(), dayNumber(shown.first) - 0.5, isBefore);
    auto last = std::lower_bound(first, run.end(), dayNumber(shown.last) + 0.5, isBefore);
    first = first == run.begin() ? first : std::prev(first);
    last = last == run.end() ? last : std::next(last);
    QList<QPointF> points;
    points.reserve(last - first);
    for (; first != last; ++first) {
        points.append({layout.xOf(first->day) - origin.left, origin.bottom - layout.yOf(panel, first->value)});
    }
    return points;
}

bool isInView(const std::vector<ChartPoint>& run, DayRange shown)
{
    return run.size() > 1 && run.front().day <= dayNumber(shown.last) + 0.5 &&
           dayNumber(shown.first) - 0.5 <= run.back().day;
}

}  // namespace

PanelChart::PanelChart() : m_up(new QValueAxis(this)), m_across(new QValueAxis(this))
{
    legend()->hide();
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundVisible(false);
    setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis* axis : {m_up, m_across}) {
        axis->setLineVisible(false);
        axis->setLabelsVisible(false);
    }
    m_across->setGridLineVisible(false);
    m_across->setTickCount(2);
    addAxis(m_up, Qt::AlignLeft);
    addAxis(m_across, Qt::AlignBottom);
}

void PanelChart::show(const ChartFrame& frame, PanelSpan panels)
{
    placePlot(frame, panels);
    const Origin origin{plotArea().left(), plotArea().bottom()};
    std::size_t used = 0;
    for (std::size_t panel = panels.first; panel < panels.first + panels.count; ++panel) {
        for (const ChartLine& line : frame.spec.panels[panel].lines) {
            const double width = line.weight == LineWeight::Light ? lightLine : strongLine;
            const QPen pen(frame.look.ink(line.ink), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            for (const std::vector<ChartPoint>& run : line.runs) {
                if (isInView(run, frame.layout.shown())) {
                    showRun(used++, pointsInView(run, frame.layout, panel, origin), pen);
                }
            }
        }
    }
    for (; used < m_series.size() && m_series[used]->count() > 0; ++used) {
        m_series[used]->clear();
    }
}

void PanelChart::placePlot(const ChartFrame& frame, PanelSpan panels)
{
    const QRectF plot = frame.layout.plot(panels.first).united(frame.layout.plot(panels.first + panels.count - 1));
    const ValueAxis& axis = frame.spec.panels[panels.first].axis;
    const long steps = std::lround((axis.high - axis.low) / axis.step);
    m_up->setTickCount(panels.count == 1 ? static_cast<int>(steps) + 1 : 2);
    m_up->setGridLineVisible(panels.count == 1);
    m_up->setGridLinePen(QPen(frame.look.color(Token::Gridline), 1));
    m_up->setRange(0, plot.height());
    m_across->setRange(0, plot.width());
    if (plotArea() != plot) {
        setPlotArea(plot);
        // Else the grid moves when the layout is next asked for, which may be never.
        layout()->invalidate();
        layout()->activate();
    }
}

void PanelChart::showRun(std::size_t index, const QList<QPointF>& points, const QPen& pen)
{
    if (index == m_series.size()) {
        auto* added = new QLineSeries(this);
        addSeries(added);
        added->attachAxis(m_across);
        added->attachAxis(m_up);
        m_series.push_back(added);
    }
    QLineSeries& series = *m_series[index];
    if (series.pen() != pen) {
        series.setPen(pen);
    }
    if (series.points() != points) {
        series.replace(points);
    }
}

}  // namespace slumbar
