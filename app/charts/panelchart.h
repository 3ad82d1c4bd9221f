// One panel as Qt Charts draws it: value axis, grid, axis of days and lines. Everything else in the picture is
// painted around and between its layers.
#pragma once

#include <QtCharts/QChart>

#include "charts/chartpainting.h"

class QCategoryAxis;
class QValueAxis;

namespace slumbar {

class PanelChart : public QChart {
    Q_OBJECT

public:
    /// A value axis cannot change its side later, so the direction holds for the life of the chart.
    explicit PanelChart(bool isMirrored);

    /// Shows the panel of the frame in its plot.
    void show(const ChartFrame& frame, std::size_t panel);

    /// Where a child item lies over the grid and under the lines. Qt Charts stacks its own children at 2 for the
    /// grid, 3 for the axes and 4 for the series.
    static constexpr double zUnderLines = 3.5;
    static constexpr double zUnderGrid = 0.5;

private:
    void showValueAxis(const ChartFrame& frame, const ValueAxis& axis);
    void showTimeAxis(const ChartFrame& frame, bool hasTicks);
    void showLine(const ChartFrame& frame, const ChartLine& line);
    void addDots(const QList<QPointF>& points, double radiusPx, const QPen& pen, const QBrush& fill);

    QValueAxis* m_values;
    QCategoryAxis* m_days;
};

}  // namespace slumbar
