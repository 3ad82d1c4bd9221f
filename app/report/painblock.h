// Pain: figures, strip and body on the left; the course of the month and the weekly PEG on the right.
#pragma once

#include "report/figurestable.h"

namespace slumbar {

/// What the block's table and strip show.
std::vector<FigureRow> painRows(const MonthlyReport& report);
ClassStrip painStrip(const MonthlyReport& report);

class PainBlock {
public:
    PainBlock(const Frame& frame, const Density& density);

    /// From the baseline of the heading to the bottom of the body.
    qreal height() const;
    void paint(qreal headingBaseline) const;

private:
    void paintCourse(qreal headingBaseline, qreal plotBottom) const;
    void paintPeg(qreal titleBaseline, qreal plotBottom) const;
    void paintPegScores(qreal plotBottom) const;

    Frame m_frame;
    qreal m_bodyHeight;
    FiguresTable m_figures;
    ClassStrip m_strip;
};

}  // namespace slumbar
