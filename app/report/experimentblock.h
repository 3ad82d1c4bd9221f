// The experiment of the month: its blocks in a row, those still to come as empty frames, and what is reported of it.
#pragma once

#include "report/experimentwords.h"
#include "report/frame.h"

namespace slumbar {

class ExperimentBlock {
public:
    /// Precondition: the report has an experiment.
    ExperimentBlock(const Frame& frame, bool hasSpareRows);

    /// From the baseline of the heading to the last one.
    qreal height() const;
    void paint(qreal headingBaseline) const;

private:
    struct Row {
        QString label;
        std::vector<RichText> lines;
    };

    const MonthExperiment& experiment() const { return *m_frame.report.experiment; }
    void paintBlocks(qreal top) const;
    void paintDates(qreal baseline) const;
    qreal blockWidth() const;

    Frame m_frame;
    std::vector<RichText> m_title;
    qreal m_labelWidth = 0;
    std::vector<Row> m_rows;
};

}  // namespace slumbar
