// Sleep: figures and strip on the left; bed to rise and hours asleep on the right, as two questions are two
// pictures. The pictures take the height that is left on the page.
#pragma once

#include "report/figurestable.h"

namespace slumbar {

/// What the block's table and strip show.
std::vector<FigureRow> sleepRows(const MonthlyReport& report);
ClassStrip sleepStrip(const MonthlyReport& report);

class SleepBlock {
public:
    static constexpr qreal largestPlots = 138;

    SleepBlock(const Frame& frame, const Density& density);

    /// From the baseline of the heading to the dates, when both plots together are so high.
    qreal height(qreal plots) const;
    /// Below this the pictures could not be read, or would end above the figures beside them.
    qreal smallestPlots() const;
    void paint(qreal headingBaseline, qreal plots) const;

private:
    Frame m_frame;
    FiguresTable m_figures;
    ClassStrip m_strip;
};

}  // namespace slumbar
