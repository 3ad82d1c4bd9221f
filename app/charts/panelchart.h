// One panel as Qt Charts draws it, or all rows of a chart that has rows: the grid and the lines. Everything else in the
// picture is painted around and between its layers.
#pragma once

#include <vector>

#include <QtCharts/QChart>

#include "charts/chartpainting.h"

class QLineSeries;
class QValueAxis;

namespace slumbar {

/// Neighbours among the panels of a spec.
struct PanelSpan {
    std::size_t first;
    std::size_t count;
};

class PanelChart : public QChart {
    Q_OBJECT

public:
    PanelChart();

    /// Shows the panels, one or all rows, in their place. Made for every frame of a movement: series are kept and get
    /// the points in view in one call. The layout has placed these already, because axes whose range changes with the
    /// days would have all series and labels worked out once more.
    void show(const ChartFrame& frame, PanelSpan panels);

    /// Where a child item lies over the grid and under the lines. Qt Charts stacks its own children at 2 for the
    /// grid, 3 for the axes and 4 for the series.
    static constexpr double zUnderLines = 3.5;
    static constexpr double zUnderGrid = 0.5;
    static constexpr double zOverLines = 10;

private:
    void placePlot(const ChartFrame& frame, PanelSpan panels);
    void showRun(std::size_t index, const QList<QPointF>& points, const QPen& pen);

    QValueAxis* m_up;                    ///< px from the lower edge of the plot; its grid lines are those of the values
    QValueAxis* m_across;                ///< px from the left edge
    std::vector<QLineSeries*> m_series;  ///< one an unbroken run in view; those left over are empty
};

}  // namespace slumbar
