// One panel as Qt Charts draws it: the grid and the lines. Everything else in the picture is painted around and
// between its layers.
#pragma once

#include <vector>

#include <QtCharts/QChart>

#include "charts/chartpainting.h"

class QLineSeries;
class QValueAxis;

namespace slumbar {

class PanelChart : public QChart {
    Q_OBJECT

public:
    PanelChart();

    /// Shows the panel of the frame in its plot. Made for every frame of a movement: series are kept and get the
    /// points in view in one call. These are placed across the plot by the layout, because a range that changes with
    /// the days would have every series and all of the axis worked out once more.
    void show(const ChartFrame& frame, std::size_t panel);

    /// Where a child item lies over the grid and under the lines. Qt Charts stacks its own children at 2 for the
    /// grid, 3 for the axes and 4 for the series.
    static constexpr double zUnderLines = 3.5;
    static constexpr double zUnderGrid = 0.5;
    static constexpr double zOverLines = 10;

private:
    void showAxes(const ChartFrame& frame, const ValueAxis& axis);
    QLineSeries& seriesAt(std::size_t index);

    QValueAxis* m_values;
    QValueAxis* m_across;                ///< px from the left edge of the plot
    std::vector<QLineSeries*> m_series;  ///< one an unbroken run in view; those left over are empty
};

}  // namespace slumbar
