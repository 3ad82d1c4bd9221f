#include "report/personpages.h"

#include <algorithm>

#include "report/dayaxis.h"
#include "report/effectsblock.h"
#include "report/experimentblock.h"
#include "report/measuretable.h"
#include "report/notecolumns.h"
#include "report/openblock.h"
#include "report/personframe.h"
#include "report/personwords.h"
#include "report/reportwords.h"
#include "report/routinetable.h"

namespace slumbar {

namespace {

constexpr qreal largePitch = 18.5;
constexpr qreal mediumPitch = 12;
constexpr qreal datesHeight = 10;
constexpr qreal headingBelowRule = 14;
constexpr qreal ruleBelowTable = 13;
constexpr qreal ruleBelowBlock = 10;
constexpr qreal nextMonthBelowRule = 20;
constexpr qreal lineToWriteOn = 26;
constexpr qreal worthRuling = 60;
constexpr qreal roomForTheVisit = 260;
constexpr qreal worthNotes = 40;
constexpr qreal mostOpenAlone = 110;
constexpr qreal leastForEffects = 150;
constexpr std::size_t habitsForAPage = 28;

class PersonPages {
public:
    PersonPages(const MonthlyReport& report, const PageGrid& grid, std::vector<Sheet>& sheets)
        : m_report(report), m_grid(grid), m_sheets(sheets)
    {
    }

    void layOut(const LeftOver& leftOver)
    {
        beginPage(true);
        paintSentence();
        paintRoutine();
        paintEffects();
        paintOpenAndExperiment();
        const std::vector<MonthNote> notes = withEvents(leftOver.events);
        const bool isOnePage = leftOver.questions.empty() && fitsBeforeNextMonth(notes);
        if (isOnePage) {
            paintBehind(notes);
        }
        const bool hasVisit = paintVisit(m_bottom - nextMonthHeight());
        paintNextMonth();
        if (!isOnePage) {
            beginPage(false);
            paintQuestions(leftOver.questions);
            paintBehind(notes);
            if (!hasVisit) {
                paintVisit(std::min(m_bottom, m_y + roomForTheVisit));
            }
        }
    }

private:
    Frame frame() const { return {m_sheets.back(), m_grid, m_report}; }
    Sheet& sheet() const { return m_sheets.back(); }
    const Typesetter& typesetter() const { return m_sheets.front().typesetter(); }

    void beginPage(bool hasMethods)
    {
        m_sheets.push_back(m_sheets.front().another());
        const PageRoom room = paintPersonFrame(frame(), hasMethods);
        m_y = room.top;
        m_bottom = room.bottom;
    }

    void need(qreal height)
    {
        if (m_y + height > m_bottom) {
            beginPage(false);
        }
    }

    void endBlock(qreal ruleBelow)
    {
        m_y += ruleBelow;
        paintRule(frame(), m_y, {Ink::Rule, 0.5});
    }

    void paintSentence()
    {
        const auto lines =
            typesetter().lines(richText(PersonWords::sentence(m_report)), TypeSize::Large, m_grid.width());
        m_y += 1.2;
        for (const RichText& line : lines) {
            m_y += largePitch;
            sheet().text({m_grid.left, m_y}, line, type::large);
        }
        endBlock(ruleBelowTable);
    }

    // Rows of days.

    /// As roomy as lets everything below it stay on the page, with the effects as they are before they give way.
    void paintRoutine()
    {
        RoutineTable table(m_report, m_grid, typesetter());
        const qreal below = heightBelowRoutine();
        for (const qreal pitch : {13.5, 12.75, 12.0, 11.5}) {
            table.setRoomyPitch(pitch);
            if (m_y + table.height() + below <= m_bottom) {
                break;
            }
        }
        paintTable(table, Picture::Routine);
        if (table.size() >= habitsForAPage && !m_report.effects.isEmpty()) {
            beginPage(false);
        }
    }

    qreal heightBelowRoutine() const
    {
        const EffectsBlock effects(frame());
        return (effects.isEmpty() ? 0 : effects.height() + ruleBelowBlock) + openAndExperimentHeight() +
               nextMonthHeight();
    }

    /// Goes on to a new page where the heading and a row do not fit.
    void paintTable(const DayTable& table, Picture what)
    {
        if (table.size() == 0) {
            return;
        }
        for (std::size_t row = 0; row < table.size(); ++row) {
            const qreal height = table.rowHeight(row);
            const bool isFull = m_y + height + datesHeight > m_bottom;
            if (row > 0 && isFull) {
                sheet().endPicture();
                beginPage(false);
            }
            if (row == 0 || isFull) {
                need(DayTable::headingBelowRule + DayTable::firstRowBelowHeading + height + datesHeight);
                table.paintHeading(frame(), m_y + DayTable::headingBelowRule);
                m_y += DayTable::headingBelowRule + DayTable::firstRowBelowHeading;
                sheet().beginPicture(what);
            }
            table.paintRow(frame(), row, m_y);
            m_y += height;
        }
        paintDates(frame(), m_y);
        sheet().endPicture();
        endBlock(ruleBelowTable);
    }

    // What went with pain.

    void paintEffects()
    {
        if (m_report.effects.isEmpty()) {
            return;
        }
        const qreal below = openAndExperimentHeight() + nextMonthHeight();
        if (m_bottom - m_y - below < leastForEffects) {
            need(leastForEffects);
        }
        EffectsBlock block(frame());
        if (block.isEmpty()) {
            return;
        }
        block.fitInto(m_bottom - m_y - ruleBelowBlock - below);
        need(block.height() + ruleBelowBlock);
        EffectsBlock painted(frame());
        painted.fitInto(std::max(block.height(), m_bottom - m_y - ruleBelowBlock - below));
        m_y = painted.paint(m_y);
        endBlock(ruleBelowBlock);
    }

    // Cannot tell yet, and the experiment beside it.

    qreal experimentHeight() const
    {
        return m_report.experiment ? ExperimentBlock(frame(), m_hasSpareRows).height() : 0;
    }

    qreal openAndExperimentHeight() const
    {
        const OpenBlock open(frame(), m_report.experiment ? 1 : 3);
        const qreal experiment = experimentHeight();
        const qreal openHeight = open.isEmpty() ? 0 : open.height(std::max(experiment, mostOpenAlone));
        const qreal height = std::max(experiment, openHeight);
        return height == 0 ? 0 : headingBelowRule + height + ruleBelowBlock;
    }

    void paintOpenAndExperiment()
    {
        const qreal height = openAndExperimentHeight();
        if (height == 0) {
            return;
        }
        // The row of the experiment that can be spared gives way before a page does.
        m_hasSpareRows = m_y + height + nextMonthHeight() <= m_bottom;
        need(openAndExperimentHeight());
        const OpenBlock open(frame(), m_report.experiment ? 1 : 3);
        const qreal baseline = m_y + headingBelowRule;
        if (!open.isEmpty()) {
            open.paint(baseline, std::max(experimentHeight(), mostOpenAlone));
        }
        if (m_report.experiment) {
            sheet().beginPicture(Picture::Experiment);
            ExperimentBlock(frame(), m_hasSpareRows).paint(baseline);
            sheet().endPicture();
        }
        m_y += openAndExperimentHeight() - ruleBelowBlock;
        endBlock(ruleBelowBlock);
    }

    // The month to come.

    bool isToWrite() const { return m_report.nextSteps.empty(); }

    std::vector<RichText> nextMonthLines() const
    {
        const QString words = isToWrite() ? PersonWords::nextMonthToWrite(m_report) : PersonWords::nextMonth(m_report);
        return typesetter().lines(richText(words), TypeSize::Large, m_grid.width());
    }

    qreal nextMonthHeight() const
    {
        return nextMonthBelowRule + largePitch * static_cast<qreal>(nextMonthLines().size() - 1) +
               (isToWrite() ? lineToWriteOn : 0) + 6;
    }

    void paintNextMonth()
    {
        const auto lines = nextMonthLines();
        need(nextMonthHeight());
        paintRule(frame(), m_y, {Ink::Text, 1.0});
        qreal baseline = m_y + nextMonthBelowRule - largePitch;
        for (const RichText& line : lines) {
            baseline += largePitch;
            sheet().text({m_grid.left, baseline}, line, type::large);
        }
        if (isToWrite()) {
            const qreal end = m_grid.left + typesetter().width(lines.back(), TypeSize::Large) + 6;
            sheet().line({end, baseline + 2}, {m_grid.right, baseline + 2}, {Ink::Rule, 0.35});
            baseline += lineToWriteOn;
            sheet().line({m_grid.left, baseline}, {m_grid.right, baseline}, {Ink::Rule, 0.35});
        }
        m_y = baseline + 6;
    }

    // What comes behind: measures, notes, the visit.

    std::vector<MonthNote> withEvents(const std::vector<MonthNote>& events) const
    {
        std::vector<MonthNote> notes = m_report.notes;
        notes.insert(notes.end(), events.begin(), events.end());
        std::stable_sort(notes.begin(), notes.end(),
                         [](const MonthNote& one, const MonthNote& other) { return one.day < other.day; });
        return notes;
    }

    bool fitsBeforeNextMonth(const std::vector<MonthNote>& notes) const
    {
        const MeasureTable measures(m_report, m_grid, typesetter());
        qreal height = nextMonthHeight() + (measures.size() > 0 ? measures.height() : 0);
        if (!notes.empty()) {
            height += headingBelowRule + NoteColumns(m_grid, typesetter(), notes).wholeHeight() + ruleBelowBlock;
        }
        return m_y + height <= m_bottom;
    }

    void paintBehind(const std::vector<MonthNote>& notes)
    {
        paintTable(MeasureTable(m_report, m_grid, typesetter()), Picture::Measures);
        paintNotes(notes);
    }

    void paintQuestions(const std::vector<QString>& questions)
    {
        if (questions.empty()) {
            return;
        }
        m_y += headingBelowRule;
        paintHeading(frame(), m_y, ReportWords::tr("I would like to ask, continued"), type::mediumStrong);
        m_y += 2;
        for (const QString& question : questions) {
            for (const RichText& line : typesetter().lines({question, {}}, TypeSize::Medium, m_grid.width())) {
                need(mediumPitch);
                m_y += mediumPitch;
                sheet().text({m_grid.left, m_y}, line, type::medium);
            }
            m_y += 3;
        }
        endBlock(ruleBelowBlock);
    }

    void paintNotes(const std::vector<MonthNote>& notes)
    {
        if (notes.empty()) {
            return;
        }
        NoteColumns columns(m_grid, typesetter(), notes);
        need(headingBelowRule + worthNotes);
        paintHeading(frame(), m_y + headingBelowRule, ReportWords::tr("Notes of the month"), type::mediumStrong);
        m_y = columns.paint(sheet(), m_y + headingBelowRule + 4, m_bottom);
        while (!columns.isDone()) {
            beginPage(false);
            paintHeading(frame(), m_y + headingBelowRule, ReportWords::tr("Notes of the month, continued"),
                         type::mediumStrong);
            m_y = columns.paint(sheet(), m_y + headingBelowRule + 4, m_bottom);
        }
        if (m_y + ruleBelowBlock <= m_bottom) {
            endBlock(ruleBelowBlock);
        }
    }

    /// Lines for what is said at the visit, where there is room; answers whether there is.
    bool paintVisit(qreal bottom)
    {
        if (bottom - m_y < worthRuling) {
            return false;
        }
        const qreal baseline = m_y + headingBelowRule;
        sheet().text({m_grid.left, baseline}, ReportWords::tr("Notes at the visit"), type::mediumStrong);
        paintRuledLines(frame(), {m_grid.left, baseline, m_grid.width(), bottom - baseline - 16});
        m_y = bottom;
        return true;
    }

    const MonthlyReport& m_report;
    const PageGrid& m_grid;
    std::vector<Sheet>& m_sheets;
    qreal m_y = 0;       // the last rule or baseline of what is painted
    qreal m_bottom = 0;  // where the small print of the page begins
    bool m_hasSpareRows = true;
};

}  // namespace

void layOutPersonPages(const MonthlyReport& report, const PageGrid& grid, const LeftOver& leftOver,
                       std::vector<Sheet>& sheets)
{
    PersonPages(report, grid, sheets).layOut(leftOver);
}

}  // namespace slumbar
