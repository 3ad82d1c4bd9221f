#include "report/reportpages.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include "report/clinicianpage.h"
#include "report/personpages.h"
#include "report/reportwords.h"
#include "report/sheetpainter.h"

namespace slumbar {

ReportPages::ReportPages(const MonthlyReport& report, Paper paper, const QString& family)
    : m_paper(paper), m_typesetter(std::make_unique<Typesetter>(family))
{
    const PageGrid grid = PageGrid::of(paper);
    const bool isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    m_sheets.emplace_back(*m_typesetter, isRightToLeft ? grid.size.width() : 0);
    const LeftOver leftOver = layOutClinicianPage({m_sheets.front(), grid, report});
    layOutPersonPages(report, grid, leftOver, m_sheets);
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
