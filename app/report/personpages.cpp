#include "report/personpages.h"

#include <algorithm>

#include "report/effectsblock.h"
#include "report/experimentblock.h"
#include "report/measuretable.h"
#include "report/notecolumns.h"
#include "report/openblock.h"
#include "report/pageflow.h"
#include "report/personwords.h"
#include "report/reportwords.h"
#include "report/routinetable.h"

namespace slumbar {

namespace {

constexpr qreal largePitch = 18.5;
constexpr qreal mediumPitch = 12;
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
        : m_report(report), m_grid(grid), m_flow(report, grid, sheets)
    {
    }

    void layOut(const LeftOver& leftOver)
    {
        m_flow.beginPage(true);
        paintSentence();
        paintRoutine();
        paintEffects();
        paintOpenAndExperiment();
        const std::vector<MonthNote> notes = withEvents(leftOver.events);
        const bool isOnePage = leftOver.questions.empty() && fitsBeforeNextMonth(notes);
        if (isOnePage) {
            paintBehind(notes);
        }
        const bool hasVisit = paintVisit(m_flow.bottom() - nextMonthHeight());
        paintNextMonth();
        if (!isOnePage) {
            m_flow.beginPage(false);
            paintQuestions(leftOver.questions);
            paintBehind(notes);
            if (!hasVisit) {
                paintVisit(std::min(m_flow.bottom(), m_flow.y() + roomForTheVisit));
            }
        }
    }

private:
    Frame frame() const { return m_flow.frame(); }
    Sheet& sheet() const { return m_flow.sheet(); }
    const Typesetter& typesetter() const { return m_flow.typesetter(); }

    void paintSentence()
    {
        const auto lines =
            typesetter().lines(richText(PersonWords::sentence(m_report)), TypeSize::Large, m_grid.width());
        m_flow.moveBy(1.2);
        for (const RichText& line : lines) {
            m_flow.moveBy(largePitch);
            sheet().text({m_grid.left, m_flow.y()}, line, type::large);
        }
        m_flow.endBlock(ruleBelowTable);
    }

    // Rows of days.

    /// As roomy as lets everything below it stay on the page, with the effects as they are before they give way.
    void paintRoutine()
    {
        RoutineTable table(m_report, m_grid, typesetter());
        const qreal below = heightBelowRoutine();
        for (const qreal pitch : {13.5, 12.75, 12.0, 11.5}) {
            table.setRoomyPitch(pitch);
            if (m_flow.fits(table.height() + below)) {
                break;
            }
        }
        m_flow.paintTable(table, Picture::Routine);
        if (table.size() >= habitsForAPage && !m_report.effects.isEmpty()) {
            m_flow.beginPage(false);
        }
    }

    qreal heightBelowRoutine() const
    {
        const EffectsBlock effects(frame());
        return (effects.isEmpty() ? 0 : effects.height() + ruleBelowBlock) + openAndExperimentHeight() +
               nextMonthHeight();
    }

    // What went with pain.

    void paintEffects()
    {
        if (m_report.effects.isEmpty()) {
            return;
        }
        const qreal below = openAndExperimentHeight() + nextMonthHeight();
        if (m_flow.bottom() - m_flow.y() - below < leastForEffects) {
            m_flow.need(leastForEffects);
        }
        EffectsBlock block(frame());
        if (block.isEmpty()) {
            return;
        }
        block.fitInto(m_flow.bottom() - m_flow.y() - ruleBelowBlock - below);
        m_flow.need(block.height() + ruleBelowBlock);
        EffectsBlock painted(frame());
        painted.fitInto(std::max(block.height(), m_flow.bottom() - m_flow.y() - ruleBelowBlock - below));
        m_flow.moveTo(painted.paint(m_flow.y()));
        m_flow.endBlock(ruleBelowBlock);
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
        m_hasSpareRows = m_flow.fits(height + nextMonthHeight());
        m_flow.need(openAndExperimentHeight());
        const OpenBlock open(frame(), m_report.experiment ? 1 : 3);
        const qreal baseline = m_flow.y() + headingBelowRule;
        if (!open.isEmpty()) {
            open.paint(baseline, std::max(experimentHeight(), mostOpenAlone));
        }
        if (m_report.experiment) {
            sheet().beginPicture(Picture::Experiment);
            ExperimentBlock(frame(), m_hasSpareRows).paint(baseline);
            sheet().endPicture();
        }
        m_flow.moveBy(openAndExperimentHeight() - ruleBelowBlock);
        m_flow.endBlock(ruleBelowBlock);
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
        if (m_report.isNextMonthOver()) {
            return 0;
        }
        return nextMonthBelowRule + largePitch * static_cast<qreal>(nextMonthLines().size() - 1) +
               (isToWrite() ? lineToWriteOn : 0) + 6;
    }

    void paintNextMonth()
    {
        if (m_report.isNextMonthOver()) {
            return;
        }
        const auto lines = nextMonthLines();
        m_flow.need(nextMonthHeight());
        paintRule(frame(), m_flow.y(), {Ink::Text, 1.0});
        qreal baseline = m_flow.y() + nextMonthBelowRule - largePitch;
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
        m_flow.moveTo(baseline + 6);
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
        return m_flow.fits(height);
    }

    void paintBehind(const std::vector<MonthNote>& notes)
    {
        m_flow.paintTable(MeasureTable(m_report, m_grid, typesetter()), Picture::Measures);
        paintNotes(notes);
    }

    void paintQuestions(const std::vector<QString>& questions)
    {
        if (questions.empty()) {
            return;
        }
        m_flow.moveBy(headingBelowRule);
        paintHeading(frame(), m_flow.y(), ReportWords::tr("I would like to ask, continued"), type::mediumStrong);
        m_flow.moveBy(2);
        for (const QString& question : questions) {
            for (const RichText& line : typesetter().lines({question, {}}, TypeSize::Medium, m_grid.width())) {
                m_flow.need(mediumPitch);
                m_flow.moveBy(mediumPitch);
                sheet().text({m_grid.left, m_flow.y()}, line, type::medium);
            }
            m_flow.moveBy(3);
        }
        m_flow.endBlock(ruleBelowBlock);
    }

    void paintNotes(const std::vector<MonthNote>& notes)
    {
        if (notes.empty()) {
            return;
        }
        NoteColumns columns(m_grid, typesetter(), notes);
        m_flow.need(headingBelowRule + worthNotes);
        paintHeading(frame(), m_flow.y() + headingBelowRule, ReportWords::tr("Notes of the month"), type::mediumStrong);
        m_flow.moveTo(columns.paint(sheet(), m_flow.y() + headingBelowRule + 4, m_flow.bottom()));
        while (!columns.isDone()) {
            m_flow.beginPage(false);
            paintHeading(frame(), m_flow.y() + headingBelowRule, ReportWords::tr("Notes of the month, continued"),
                         type::mediumStrong);
            m_flow.moveTo(columns.paint(sheet(), m_flow.y() + headingBelowRule + 4, m_flow.bottom()));
        }
        if (m_flow.fits(ruleBelowBlock)) {
            m_flow.endBlock(ruleBelowBlock);
        }
    }

    /// Lines for what is said at the visit, where there is room; answers whether there is.
    bool paintVisit(qreal bottom)
    {
        if (bottom - m_flow.y() < worthRuling) {
            return false;
        }
        const qreal baseline = m_flow.y() + headingBelowRule;
        sheet().text({m_grid.left, baseline}, ReportWords::tr("Notes at the visit"), type::mediumStrong);
        paintRuledLines(frame(), {m_grid.left, baseline, m_grid.width(), bottom - baseline - 16});
        m_flow.moveTo(bottom);
        return true;
    }

    const MonthlyReport& m_report;
    const PageGrid& m_grid;
    PageFlow m_flow;
    bool m_hasSpareRows = true;
};

}  // namespace

void layOutPersonPages(const MonthlyReport& report, const PageGrid& grid, const LeftOver& leftOver,
                       std::vector<Sheet>& sheets)
{
    PersonPages(report, grid, sheets).layOut(leftOver);
}

}  // namespace slumbar
