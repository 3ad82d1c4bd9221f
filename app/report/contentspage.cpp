#include "report/contentspage.h"

#include <algorithm>

#include "report/figurestable.h"
#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal rowPitch = 22;
constexpr qreal headPitch = 14;
constexpr qreal linePitch = 14;

class ContentsPage {
public:
    ContentsPage(Sheet& sheet, const PageGrid& grid, const std::vector<MonthlyReport>& reports)
        : m_sheet(sheet), m_grid(grid), m_reports(reports)
    {
    }

    void layOut(std::vector<Chapter>& chapters)
    {
        paintTitle();
        paintHeads();
        auto chapter = chapters.begin();
        for (const MonthlyReport& report : m_reports) {
            m_y += rowPitch;
            if (report.isEmpty()) {
                paintMonth(report, {});
            } else {
                chapter->line = {m_grid.left, m_y - rowPitch * 0.7, m_grid.width(), rowPitch};
                paintMonth(report, QString::number(chapter->page + 1));
                ++chapter;
            }
            m_sheet.line({m_grid.left, m_y + 6}, {m_grid.right, m_y + 6}, {Ink::Grid, 0.35});
        }
    }

private:
    // Right ends of the columns of numbers.
    qreal morningRight() const { return m_grid.left + m_grid.width() * 0.66; }
    qreal asleepRight() const { return m_grid.left + m_grid.width() * 0.84; }
    qreal recordedLeft() const { return m_grid.left + m_grid.width() * 0.24; }

    void paintTitle()
    {
        m_y = m_grid.top + 11;
        const MonthlyReport& first = m_reports.front();
        m_sheet.text({m_grid.left, m_y}, ReportWords::title(m_reports), type::largeStrong);
        const QString born = first.born ? ReportWords::tr("born %1").arg(ReportWords::born(first)) : QString();
        const QString madeUp = first.isMadeUp ? ReportWords::tr("Made-up diary") : QString();
        paintLine(madeUp, type::mediumStrong);
        paintLine(toQt(first.name).simplified(), type::medium);
        paintLine(born, type::medium);
        m_y += 12;
        m_sheet.line({m_grid.left, m_y}, {m_grid.right, m_y}, {Ink::Text, 1.0});
    }

    void paintLine(const QString& words, Type type)
    {
        if (words.isEmpty()) {
            return;
        }
        for (const RichText& line : m_sheet.typesetter().lines({words, {}}, type.size, m_grid.width())) {
            m_y += linePitch;
            m_sheet.text({m_grid.left, m_y}, line, type);
        }
    }

    void paintHeads()
    {
        m_y += headPitch;
        m_sheet.text({m_grid.left, m_y}, ReportWords::tr("Month"), type::smallGrey);
        m_sheet.text({recordedLeft(), m_y}, ReportWords::tr("Recorded"), type::smallGrey);
        //: head of a column: mean of the mornings' pain, 0 to 10
        m_sheet.text({morningRight(), m_y}, ReportWords::tr("Morning pain"), type::smallGrey, Side::Right);
        //: head of a column: mean time asleep in a night
        m_sheet.text({asleepRight(), m_y}, ReportWords::tr("Asleep a night"), type::smallGrey, Side::Right);
        //: head of a column of page numbers
        m_sheet.text({m_grid.right, m_y}, ReportWords::tr("Page"), type::smallGrey, Side::Right);
    }

    void paintMonth(const MonthlyReport& report, const QString& page)
    {
        m_sheet.text({m_grid.left, m_y}, words::month(report.month), type::medium);
        if (report.isEmpty()) {
            m_sheet.text({recordedLeft(), m_y}, ReportWords::tr("nothing"), type::smallGrey);
            return;
        }
        const QString morning = figureRow(report.pain.morning, FigureUnit::Score, {}).value;
        const QString asleep = figureRow(report.sleep.asleepMin, FigureUnit::Minutes, {}).value;
        m_sheet.text({recordedLeft(), m_y}, ReportWords::recordedDays(report), type::small);
        m_sheet.text({morningRight(), m_y}, morning, type::mediumStrong, Side::Right);
        m_sheet.text({asleepRight(), m_y}, asleep, type::mediumStrong, Side::Right);
        m_sheet.text({m_grid.right, m_y}, page, type::medium, Side::Right);
    }

    Sheet& m_sheet;
    const PageGrid& m_grid;
    const std::vector<MonthlyReport>& m_reports;
    qreal m_y = 0;  // the last baseline or rule
};

}  // namespace

void layOutContents(Sheet& sheet, const PageGrid& grid, const std::vector<MonthlyReport>& reports,
                    std::vector<Chapter>& chapters)
{
    ContentsPage(sheet, grid, reports).layOut(chapters);
}

}  // namespace slumbar
