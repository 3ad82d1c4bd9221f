#include "report/daytable.h"

#include "report/dayaxis.h"

namespace slumbar {

namespace {

constexpr qreal mediumPitch = 12;
constexpr qreal smallPitch = 9;
constexpr qreal groundBelowBaseline = 3.9;

}  // namespace

qreal DayTable::rowHeight(std::size_t row) const
{
    const qreal linePitch = m_type.size == TypeSize::Medium ? mediumPitch : smallPitch;
    return m_pitch + linePitch * static_cast<qreal>(m_names[row].size() - 1);
}

qreal DayTable::height() const
{
    qreal height = headingBelowRule + firstRowBelowHeading + ruleBelowRows;
    for (std::size_t row = 0; row < size(); ++row) {
        height += rowHeight(row);
    }
    return height;
}

void DayTable::paintRow(const Frame& frame, std::size_t row, qreal baseline) const
{
    const PageGrid& grid = frame.grid;
    const qreal bottom = baseline + rowHeight(row) - m_pitch + groundBelowBaseline;
    paintFreeDays(frame, bottom - rowHeight(row) + 0.2, bottom);
    frame.sheet.line({grid.daysLeft, bottom}, {grid.daysRight(), bottom}, {Ink::Grid, 0.35});
    qreal y = baseline;
    for (const RichText& line : m_names[row]) {
        frame.sheet.text({grid.left, y}, line, m_type);
        y += m_type.size == TypeSize::Medium ? mediumPitch : smallPitch;
    }
    paintDays(frame, row, baseline);
}

}  // namespace slumbar
