#include "charts/panelchart.h"

#include <cmath>

#include <QGraphicsLayout>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include "charts/chartmetrics.h"

namespace slumbar {

namespace {

using namespace chartmetrics;

constexpr qsizetype fewValues = 31;

QList<QPointF> pointsOf(const std::vector<ChartPoint>& run)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(run.size()));
    for (const ChartPoint& point : run) {
        points.append({point.day, point.value});
    }
    return points;
}

}  // namespace

PanelChart::PanelChart(bool isMirrored) : m_values(new QValueAxis(this)), m_days(new QCategoryAxis(this))
{
    legend()->hide();
    // Labels of an axis are left out where they reach into the margins.
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundVisible(false);
    setAnimationOptions(QChart::NoAnimation);
    m_values->setLineVisible(false);
    m_values->setTruncateLabels(false);
    m_days->setLabelsVisible(false);
    m_days->setGridLineVisible(false);
    setLocalizeNumbers(true);
    addAxis(m_values, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    addAxis(m_days, Qt::AlignBottom);
}

void PanelChart::show(const ChartFrame& frame, std::size_t panel)
{
    const ChartPanel& shown = frame.spec.panels[panel];
    removeAllSeries();
    setPlotArea(frame.layout.plot(panel));
    showValueAxis(frame, shown.axis);
    showTimeAxis(frame, panel + 1 == frame.spec.panels.size());
    for (const ChartLine& line : shown.lines) {
        showLine(frame, line);
    }
}

void PanelChart::showValueAxis(const ChartFrame& frame, const ValueAxis& axis)
{
    m_values->setRange(axis.low, axis.high);
    m_values->setTickCount(static_cast<int>(std::lround((axis.high - axis.low) / axis.step)) + 1);
    m_values->setLabelFormat(axis.format);
    m_values->setLabelsFont(frame.look.small);
    m_values->setLabelsBrush(frame.look.color(Token::TextMuted));
    m_values->setGridLinePen(QPen(frame.look.color(Token::Gridline), 1));
}

void PanelChart::showTimeAxis(const ChartFrame& frame, bool hasTicks)
{
    const double first = dayNumber(frame.spec.days.first) - 0.5;
    const double last = dayNumber(frame.spec.days.last) + 0.5;
    for (const QString& label : m_days->categoriesLabels()) {
        m_days->remove(label);
    }
    m_days->setStartValue(first);
    // Labels of categories must all differ and are cut with dots, so they only count here; the words are painted.
    const TimeAxis& words = frame.layout.timeAxis();
    if (hasTicks) {
        for (const TimeLabel& label : words.labels) {
            m_days->append(QString::number(label.from), words.isCentred ? label.until : label.from + 0.5);
        }
    } else {
        m_days->append(QStringLiteral("all"), last);
    }
    m_days->setRange(first, last);
    m_days->setReverse(frame.look.isMirrored);
    m_days->setLinePen(QPen(frame.look.color(Token::BorderStrong), 1));
}

void PanelChart::showLine(const ChartFrame& frame, const ChartLine& line)
{
    const QColor ink = frame.look.ink(line.ink);
    const bool isLight = line.weight == LineWeight::Light;
    QList<QPointF> values;
    QList<QPointF> alone;
    for (const std::vector<ChartPoint>& run : line.runs) {
        const QList<QPointF> points = pointsOf(run);
        values += points;
        if (points.size() == 1) {
            alone += points;
            continue;
        }
        auto* series = new QLineSeries(this);
        series->setPen(QPen(ink, isLight ? lightLine : strongLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        series->replace(points);
        addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_values);
    }
    if (values.isEmpty()) {
        return;
    }
    if (isLight) {
        addDots(values, lightDot, QPen(ink, lightLine), frame.look.color(Token::Surface));
    } else {
        const QList<QPointF> dots = values.size() <= fewValues ? values : alone + QList<QPointF>{values.last()};
        addDots(dots, strongDot, Qt::NoPen, ink);
    }
}

void PanelChart::addDots(const QList<QPointF>& points, double radiusPx, const QPen& pen, const QBrush& fill)
{
    auto* dots = new QScatterSeries(this);
    dots->setMarkerSize(2 * radiusPx);
    dots->setPen(pen);
    dots->setBrush(fill);
    dots->replace(points);
    addSeries(dots);
    dots->attachAxis(m_days);
    dots->attachAxis(m_values);
}

}  // namespace slumbar
