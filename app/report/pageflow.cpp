#include "report/pageflow.h"

#include "report/dayaxis.h"
#include "report/personframe.h"

namespace slumbar {

namespace {

constexpr qreal datesHeight = 10;

}  // namespace

void PageFlow::beginPage(bool hasMethods)
{
    m_sheets.push_back(m_sheets.front().another());
    const PageRoom room = paintPersonFrame(frame(), hasMethods);
    m_y = room.top;
    m_bottom = room.bottom;
}

void PageFlow::need(qreal height)
{
    if (!fits(height)) {
        beginPage(false);
    }
}

void PageFlow::endBlock(qreal below)
{
    m_y += below;
    paintRule(frame(), m_y, {Ink::Rule, 0.5});
}

void PageFlow::paintTable(const DayTable& table, Picture what)
{
    if (table.size() == 0) {
        return;
    }
    constexpr qreal firstRow = DayTable::headingBelowRule + DayTable::firstRowBelowHeading;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const qreal height = table.rowHeight(row);
        const bool isFull = !fits(height + datesHeight);
        if (row > 0 && isFull) {
            sheet().endPicture();
            beginPage(false);
        }
        if (row == 0 || isFull) {
            need(firstRow + height + datesHeight);
            table.paintHeading(frame(), m_y + DayTable::headingBelowRule);
            m_y += firstRow;
            sheet().beginPicture(what);
        }
        table.paintRow(frame(), row, m_y);
        m_y += height;
    }
    paintDates(frame(), m_y);
    sheet().endPicture();
    endBlock(DayTable::ruleBelowRows);
}

}  // namespace slumbar
