#include "report/openblock.h"

#include <algorithm>

#include "report/personwords.h"
#include "report/reportwords.h"

namespace slumbar {

namespace {

constexpr qreal firstBelowHeading = 13;
constexpr qreal mediumPitch = 11;
constexpr qreal smallPitch = 9;
constexpr qreal betweenItems = 4.4;
constexpr qreal columnsGap = 14;

}  // namespace

OpenBlock::OpenBlock(const Frame& frame, int columns) : m_frame(frame), m_columns(static_cast<std::size_t>(columns))
{
    const Typesetter& typesetter = frame.sheet.typesetter();
    for (const MonthEffect& shown : frame.report.effects.open) {
        const bool isInTest = shown.factor && frame.report.isInTest(shown.factor->id());
        const QString missing = PersonWords::whatIsMissing(shown, isInTest);
        m_items.push_back({typesetter.lines({PersonWords::openName(shown), {}}, TypeSize::Medium, columnWidth()),
                           typesetter.lines({missing, {}}, TypeSize::Small, columnWidth())});
    }
}

qreal OpenBlock::Item::height() const
{
    return mediumPitch * static_cast<qreal>(name.size() - 1) + smallPitch * static_cast<qreal>(missing.size()) +
           mediumPitch + betweenItems;
}

qreal OpenBlock::columnWidth() const
{
    const PageGrid& grid = m_frame.grid;
    const auto columns = static_cast<qreal>(m_columns);
    return m_columns == 1 ? grid.figuresRight - grid.left : (grid.width() - (columns - 1) * columnsGap) / columns;
}

qreal OpenBlock::lineHeight(std::size_t line) const
{
    qreal height = 0;
    for (std::size_t i = line * m_columns; i < std::min(m_items.size(), (line + 1) * m_columns); ++i) {
        height = std::max(height, m_items[i].height());
    }
    return height;
}

std::size_t OpenBlock::linesIn(qreal room) const
{
    const std::size_t all = (m_items.size() + m_columns - 1) / m_columns;
    // Room for the line that says how many are left out.
    qreal free = room - firstBelowHeading + mediumPitch + betweenItems - smallPitch;
    std::size_t lines = 0;
    while (lines < all && free >= lineHeight(lines)) {
        free -= lineHeight(lines);
        ++lines;
    }
    return lines;
}

qreal OpenBlock::height(qreal room) const
{
    const std::size_t lines = linesIn(room);
    qreal height = firstBelowHeading - mediumPitch - betweenItems;
    for (std::size_t line = 0; line < lines; ++line) {
        height += lineHeight(line);
    }
    return lines * m_columns < m_items.size() ? height + smallPitch + betweenItems : height;
}

void OpenBlock::paint(qreal headingBaseline, qreal room) const
{
    Sheet& sheet = m_frame.sheet;
    paintHeading(m_frame, headingBaseline, ReportWords::tr("Cannot tell yet"), type::mediumStrong);
    const std::size_t lines = linesIn(room);
    qreal top = headingBaseline + firstBelowHeading;
    for (std::size_t i = 0; i < std::min(m_items.size(), lines * m_columns); ++i) {
        const std::size_t column = i % m_columns;
        top += i > 0 && column == 0 ? lineHeight(i / m_columns - 1) : 0;
        QPointF at(m_frame.grid.left + static_cast<qreal>(column) * (columnWidth() + columnsGap), top);
        for (const RichText& line : m_items[i].name) {
            sheet.text(at, line, type::medium);
            at.ry() += mediumPitch;
        }
        at.ry() += smallPitch - mediumPitch + 0.6;
        for (const RichText& line : m_items[i].missing) {
            sheet.text(at, line, type::smallGrey);
            at.ry() += smallPitch;
        }
    }
    const std::size_t shown = std::min(m_items.size(), lines * m_columns);
    if (shown < m_items.size()) {
        const QString more = ReportWords::tr("and %1 more in Slumbar").arg(m_items.size() - shown);
        sheet.text({m_frame.grid.left, headingBaseline + height(room)}, more, type::smallGrey);
    }
}

}  // namespace slumbar
