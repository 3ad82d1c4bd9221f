// The pages of a month on a paper, or of several months with a page of contents before them: laid out once and
// painted anywhere, as PDF, on a printer, in the preview and on the screen.
#pragma once

#include <memory>

#include "report/monthlyreport.h"
#include "report/paper.h"
#include "report/sheet.h"

class QPagedPaintDevice;
class QPainter;

namespace slumbar {

/// A month within the pages.
struct Chapter {
    QString title;
    int page;     ///< from 0
    QRectF line;  ///< where the page of contents speaks of it; empty where there is none
};

class ReportPages {
public:
    ReportPages(const MonthlyReport& report, Paper paper, const QString& family = Typesetter::installedFamily());
    ReportPages(const std::vector<MonthlyReport>& reports, Paper paper,
                const QString& family = Typesetter::installedFamily());

    int count() const { return static_cast<int>(m_sheets.size()); }
    Paper paper() const { return m_paper; }
    const Sheet& sheet(int page) const { return m_sheets[static_cast<std::size_t>(page)]; }
    const std::vector<Chapter>& chapters() const { return m_chapters; }
    /// At the painter's origin, with so many of its units to a point.
    void paint(QPainter& painter, int page, qreal unitsPerPoint) const;
    /// All pages, each on a sheet of a device that setUpPaper() prepared.
    void print(QPagedPaintDevice& device) const;

private:
    Sheet emptySheet(const PageGrid& grid) const;
    void addMonth(const MonthlyReport& report, const PageGrid& grid);
    void number(const PageGrid& grid);

    Paper m_paper;
    std::unique_ptr<const Typesetter> m_typesetter;
    std::vector<Sheet> m_sheets;
    std::vector<Chapter> m_chapters;
};

/// The size of the paper, and no margins but those of the page itself.
void setUpPaper(QPagedPaintDevice& device, Paper paper);

}  // namespace slumbar
