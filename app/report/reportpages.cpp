#include "report/reportpages.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include "report/clinicianpage.h"
#include "report/contentspage.h"
#include "report/personpages.h"
#include "report/reportwords.h"
#include "report/sheetpainter.h"
#include "text/words.h"

namespace slumbar {

ReportPages::ReportPages(const MonthlyReport& report, Paper paper, const QString& family)
    : ReportPages(std::vector{report}, paper, family)
{
}

ReportPages::ReportPages(const std::vector<MonthlyReport>& reports, Paper paper, const QString& family)
    : m_paper(paper), m_typesetter(std::make_unique<Typesetter>(family))
{
    const PageGrid grid = PageGrid::of(paper);
    const bool hasContents = reports.size() > 1;
    if (hasContents) {
        m_sheets.push_back(emptySheet(grid));
    }
    for (const MonthlyReport& report : reports) {
        if (!hasContents || !report.isEmpty()) {
            addMonth(report, grid);
        }
    }
    if (hasContents) {
        layOutContents(m_sheets.front(), grid, reports, m_chapters);
    }
    number(grid);
}

Sheet ReportPages::emptySheet(const PageGrid& grid) const
{
    const bool isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return Sheet(*m_typesetter, isRightToLeft ? grid.size.width() : 0);
}

void ReportPages::addMonth(const MonthlyReport& report, const PageGrid& grid)
{
    m_chapters.push_back({words::month(report.month), count(), {}});
    std::vector<Sheet> sheets{emptySheet(grid)};
    const LeftOver leftOver = layOutClinicianPage({sheets.front(), grid, report});
    layOutPersonPages(report, grid, leftOver, sheets);
    std::move(sheets.begin(), sheets.end(), std::back_inserter(m_sheets));
}

void ReportPages::number(const PageGrid& grid)
{
    for (int page = 0; page < count(); ++page) {
        const QString number = ReportWords::tr("Page %1 of %2").arg(page + 1).arg(count());
        m_sheets[static_cast<std::size_t>(page)].text({grid.right, grid.bottom - 2}, number, type::small, Side::Right);
    }
}

void ReportPages::paint(QPainter& painter, int page, qreal unitsPerPoint) const
{
    slumbar::paint(painter, sheet(page), unitsPerPoint);
}

void ReportPages::print(QPagedPaintDevice& device) const
{
    QPainter painter(&device);
    for (int page = 0; page < count(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        paint(painter, page, device.logicalDpiX() / 72.0);
    }
}

void setUpPaper(QPagedPaintDevice& device, Paper paper)
{
    QPageLayout layout(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

}  // namespace slumbar
