#include "report/notecolumns.h"

#include <algorithm>

#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal linePitch = 12;
constexpr qreal firstHeadPitch = 10;
constexpr qreal headPitch = 15;
constexpr qreal columnsGap = 23;

}  // namespace

NoteColumns::NoteColumns(const PageGrid& grid, const Typesetter& typesetter, const std::vector<MonthNote>& notes)
    : m_grid(grid)
{
    for (const MonthNote& note : notes) {
        const QString day = words::shortWeekday(note.day) + QLatin1Char(' ') + words::shortDay(note.day);
        //: above a note: its day and what it is about
        const QString head = ReportWords::tr("%1 · %2").arg(day, ReportWords::about(note.about));
        m_lines.push_back({{head, {}}, type::smallGrey, headPitch, true});
        for (const RichText& line : typesetter.lines({toQt(note.text), {}}, TypeSize::Medium, columnWidth())) {
            m_lines.push_back({line, type::medium, linePitch, false});
        }
    }
}

qreal NoteColumns::columnWidth() const
{
    return (m_grid.width() - columnsGap) / 2;
}

qreal NoteColumns::wholeHeight() const
{
    // A head that would stand alone at the foot of a column moves to the next one.
    return restHeight() / 2 + 2 * linePitch + headPitch;
}

qreal NoteColumns::restHeight() const
{
    qreal height = 0;
    for (std::size_t line = m_next; line < m_lines.size(); ++line) {
        height += m_lines[line].pitch;
    }
    return height;
}

qreal NoteColumns::paint(Sheet& sheet, qreal top, qreal bottom)
{
    const qreal level = std::min(bottom, top + restHeight() / 2 + linePitch);
    const qreal firstEnd = paintColumn(sheet, {m_grid.left, top}, level);
    const qreal secondEnd = paintColumn(sheet, {m_grid.left + columnWidth() + columnsGap, top}, bottom);
    return std::max(firstEnd, secondEnd);
}

qreal NoteColumns::paintColumn(Sheet& sheet, QPointF at, qreal bottom)
{
    qreal y = at.y();
    while (!isDone()) {
        const Line& line = m_lines[m_next];
        const qreal pitch = y == at.y() && line.isHead ? firstHeadPitch : line.pitch;
        const qreal below = line.isHead ? linePitch : 0;
        if (y + pitch + below > bottom) {
            break;
        }
        y += pitch;
        sheet.text({at.x(), y}, line.words, line.type);
        ++m_next;
    }
    return y;
}

}  // namespace slumbar
