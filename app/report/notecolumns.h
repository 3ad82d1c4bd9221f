// Notes of the month, line by line through two columns and, where they are long, on to further pages. Nothing is
// cut.
#pragma once

#include <vector>

#include "report/frame.h"

namespace slumbar {

class NoteColumns {
public:
    NoteColumns(const PageGrid& grid, const Typesetter& typesetter, const std::vector<MonthNote>& notes);

    /// When both columns are level.
    qreal wholeHeight() const;
    bool isDone() const { return m_next == m_lines.size(); }
    /// Takes as much of `sheet` between top and bottom as it needs, both columns level when the rest fits; goes on
    /// from there the next time. Returns where it ended.
    qreal paint(Sheet& sheet, qreal top, qreal bottom);

private:
    struct Line {
        RichText words;
        Type type;
        qreal pitch;
        bool isHead;  ///< stays with the line below
    };

    qreal columnWidth() const;
    qreal restHeight() const;
    /// From the next line down to at most `bottom`; returns where it ended.
    qreal paintColumn(Sheet& sheet, QPointF at, qreal bottom);

    const PageGrid& m_grid;
    std::vector<Line> m_lines;
    std::size_t m_next = 0;
};

}  // namespace slumbar
