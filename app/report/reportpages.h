// The pages of a month on a paper, laid out once and painted anywhere: PDF, printer, preview and screen.
#pragma once

#include <memory>

#include "report/monthlyreport.h"
#include "report/paper.h"
#include "report/sheet.h"

class QPagedPaintDevice;
class QPainter;

namespace slumbar {

class ReportPages {
public:
    ReportPages(const MonthlyReport& report, Paper paper, const QString& family = Typesetter::installedFamily());

    int count() const { return static_cast<int>(m_sheets.size()); }
    Paper paper() const { return m_paper; }
    const Sheet& sheet(int page) const { return m_sheets[static_cast<std::size_t>(page)]; }
    /// At the painter's origin, with so many of its units to a point.
    void paint(QPainter& painter, int page, qreal unitsPerPoint) const;
    /// All pages, each on a sheet of a device that setUpPaper() prepared.
    void print(QPagedPaintDevice& device) const;

private:
    Paper m_paper;
    std::unique_ptr<const Typesetter> m_typesetter;
    std::vector<Sheet> m_sheets;
};

/// The size of the paper, and no margins but those of the page itself.
void setUpPaper(QPagedPaintDevice& device, Paper paper);

}  // namespace slumbar
