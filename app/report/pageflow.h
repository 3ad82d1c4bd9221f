// Where the next thing goes on the person's pages: from the heading down to the small print, then on to a new page.
#pragma once

#include "report/daytable.h"

namespace slumbar {

class PageFlow {
public:
    PageFlow(const MonthlyReport& report, const PageGrid& grid, std::vector<Sheet>& sheets)
        : m_report(report), m_grid(grid), m_sheets(sheets)
    {
    }

    /// Of the page that is painted now; not to be kept over beginPage().
    Frame frame() const { return {m_sheets.back(), m_grid, m_report}; }
    Sheet& sheet() const { return m_sheets.back(); }
    const Typesetter& typesetter() const { return m_sheets.front().typesetter(); }

    qreal y() const { return m_y; }
    qreal bottom() const { return m_bottom; }
    bool fits(qreal height) const { return m_y + height <= m_bottom; }

    /// `hasMethods`: how the figures are made, said once.
    void beginPage(bool hasMethods);
    /// Begins a page where so much does not fit.
    void need(qreal height);
    void moveTo(qreal y) { m_y = y; }
    void moveBy(qreal height) { m_y += height; }
    /// A rule so far below.
    void endBlock(qreal below);
    /// Goes on to a new page where the heading and a row, or a further row, do not fit.
    void paintTable(const DayTable& table, Picture what);

private:
    const MonthlyReport& m_report;
    const PageGrid& m_grid;
    std::vector<Sheet>& m_sheets;
    qreal m_y = 0;       // the last rule or baseline of what is painted
    qreal m_bottom = 0;  // where the small print of the page begins
};

}  // namespace slumbar
