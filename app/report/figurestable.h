// The figures of a block: label, this month, the month before in brackets, and from how many values. Below it the
// strip of days by class. The left column alone is a complete report.
#pragma once

#include <vector>

#include "report/frame.h"

namespace slumbar {

struct FigureRow {
    QString label;
    QString value;
    QString before;  ///< empty: not compared
    QString count;   ///< empty: nothing is recorded of it
    bool isMarked = false;
    QString notYet{};  ///< takes the place of value and count
};

/// How a figure is written.
enum class FigureUnit { Score, Whole, Minutes, Percent, SignedHours, ClockHours };

/// `rangeLabel` takes the label's place where a range stands instead of a mean or median.
FigureRow figureRow(const MonthFigure& figure, FigureUnit unit, const QString& label, const QString& rangeLabel = {});

/// What is not known yet says how many nights are missing.
FigureRow figureRow(const TimingFigure& figure, FigureUnit unit, const QString& label);

class FiguresTable {
public:
    /// The first row is the key figure, set larger.
    FiguresTable(const Frame& frame, std::vector<FigureRow> rows, qreal rowPitch);

    /// From the baseline of the heading to that of the last row.
    qreal height() const;
    void paint(qreal headingBaseline) const;

private:
    struct LaidRow {
        FigureRow figure;
        std::vector<RichText> labelLines;
        Type valueType;
    };

    LaidRow laid(const FigureRow& row, bool isKey) const;
    void paintRow(const LaidRow& row, qreal baseline) const;
    void paintColumnHeads(qreal baseline) const;

    Frame m_frame;
    qreal m_rowPitch;
    bool m_isCompared;
    qreal m_valueRight;
    qreal m_beforeRight;
    std::vector<LaidRow> m_rows;
};

struct StripClass {
    QString label;
    int days;
    Look look;
    Ink ink;  ///< of the number on it
};

/// 31 days wide; days not recorded are an empty frame at the end.
struct ClassStrip {
    QString title;
    std::vector<StripClass> classes;
    int notRecorded;

    /// From the baseline of its title to that of its lowest label.
    static constexpr qreal height = 25.2;
    void paint(const Frame& frame, qreal titleBaseline, Picture what) const;
};

}  // namespace slumbar
