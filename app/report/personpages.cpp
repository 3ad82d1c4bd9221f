#include "report/personpages.h"

#include <algorithm>

#include "report/dayaxis.h"
#include "report/notecolumns.h"
#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal largePitch = 18.5;
constexpr qreal mediumPitch = 12;
constexpr qreal smallPitch = 10;
constexpr qreal smallPrintPitch = 9.2;
constexpr qreal rowPitch = 13.5;
constexpr qreal firstRowBelowHeading = 15.8;
constexpr qreal headingBelowRule = 14;
constexpr qreal ruleBelowBlock = 13;
constexpr qreal markSize = 5.4;
constexpr qreal worthRuling = 60;
constexpr qreal planHeight = 62;
constexpr qreal worthNotes = 40;

class PersonPages {
public:
    PersonPages(const MonthlyReport& report, const PageGrid& grid, std::vector<Sheet>& sheets)
        : m_report(report), m_grid(grid), m_sheets(sheets)
    {
    }

    void layOut(const std::vector<MonthNote>& leftOver)
    {
        beginPage();
        paintSentence();
        paintHabits();
        paintMeasures();
        std::vector<MonthNote> notes = m_report.notes;
        notes.insert(notes.end(), leftOver.begin(), leftOver.end());
        std::stable_sort(notes.begin(), notes.end(),
                         [](const MonthNote& one, const MonthNote& other) { return one.day < other.day; });
        paintNotes(notes);
        paintRoomToWrite();
    }

private:
    Frame frame() const { return {m_sheets.back(), m_grid, m_report}; }
    Sheet& sheet() const { return m_sheets.back(); }

    void beginPage()
    {
        m_sheets.emplace_back(m_sheets.front().typesetter());
        const qreal baseline = m_grid.top + 11;
        //: heading of the person's own page: Your October 2026
        const qreal titleWidth = sheet().text(
            {m_grid.left, baseline}, ReportWords::tr("Your %1").arg(words::month(m_report.month)), type::largeStrong);
        m_y = paintWho(baseline, m_grid.width() - titleWidth - 12) + 7;
        paintRule(frame(), m_y, {Ink::Text, 1.0});
        paintMethods();
    }

    /// A page that is put away says whose it is. Returns the last baseline.
    qreal paintWho(qreal baseline, qreal room) const
    {
        qreal right = m_grid.right;
        if (m_report.isMadeUp) {
            const QString madeUp = ReportWords::tr("Made-up diary");
            const qreal width = sheet().text({right - 5, baseline}, madeUp, type::mediumStrong, Side::Right);
            sheet().box({right - width - 10, baseline - 10, width + 10, 13.5}, Look::outlined(Ink::Text, 0.8));
            right -= width + 20;
            room -= width + 20;
        }
        const QString born =
            m_report.born ? ReportWords::tr("born %1").arg(ReportWords::date(*m_report.born)) : QString();
        const qreal bornWidth = sheet().text({right, baseline}, born, type::smallGrey, Side::Right);
        const qreal nameRight = right - bornWidth - (born.isEmpty() ? 0 : 9);
        const QString name = toQt(m_report.name).simplified();
        room -= right - nameRight;
        if (sheet().widthOf(name, type::mediumStrong) <= room) {
            sheet().text({nameRight, baseline}, name, type::mediumStrong, Side::Right);
            return baseline;
        }
        qreal lineBaseline = baseline - smallPitch;
        for (const RichText& line : sheet().typesetter().lines(richText(strong(name)), TypeSize::Small, room)) {
            lineBaseline += smallPitch;
            sheet().text({nameRight, lineBaseline}, line.text, type::smallStrong, Side::Right);
        }
        return lineBaseline;
    }

    void paintMethods()
    {
        const auto lines =
            sheet().typesetter().lines({ReportWords::methods(), {}}, TypeSize::Small, m_grid.width() - 60);
        qreal baseline = m_grid.bottom - smallPrintPitch * static_cast<qreal>(lines.size()) - 2;
        m_bottom = baseline - 8;
        paintRule(frame(), baseline, {Ink::Rule, 0.5});
        for (const RichText& line : lines) {
            baseline += smallPrintPitch;
            sheet().text({m_grid.left, baseline}, line, type::smallGrey);
        }
    }

    void paintSentence()
    {
        const auto lines = sheet().typesetter().lines(richText(ReportWords::routineSentence(m_report)), TypeSize::Large,
                                                      m_grid.width());
        m_y += 1.2;
        for (const RichText& line : lines) {
            m_y += largePitch;
            sheet().text({m_grid.left, m_y}, line, type::large);
        }
        m_y += ruleBelowBlock;
        paintRule(frame(), m_y, {Ink::Rule, 0.5});
    }

    void need(qreal height)
    {
        if (m_y + height > m_bottom) {
            beginPage();
        }
    }

    // Rows of days.

    void paintHabits()
    {
        if (m_report.habits.empty()) {
            return;
        }
        bool isFirst = true;
        for (const HabitRow& row : m_report.habits) {
            const auto name = nameLines(words::factorName(row.factor), m_grid.figuresRight - m_grid.left);
            const qreal height = rowHeight(name);
            if (isFirst || m_y + height + smallPitch > m_bottom) {
                beginRows(isFirst, height, [this](qreal baseline) { paintHabitsHeading(baseline); });
                sheet().beginPicture(Picture::Routine);
                isFirst = false;
            }
            paintRowGround(height);
            paintName(name);
            for (std::size_t day = 0; day < row.days.size(); ++day) {
                paintOutcome(row.days[day], middleOf(day));
            }
            //: on how many of the days that count: 22 of 27
            const QString kept = ReportWords::tr("%1 of %2").arg(row.tally.met).arg(row.tally.met + row.tally.notMet);
            sheet().text({m_grid.right, m_y}, kept, type::smallStrong, Side::Right);
            m_y += height;
        }
        endRows();
    }

    void paintMeasures()
    {
        bool isFirst = true;
        for (const MeasureRow& row : m_report.measures) {
            const QString count = ReportWords::days(row.figure.count);
            const qreal countWidth = sheet().widthOf(count, type::smallGrey);
            const auto name = nameLines(nameWithUnit(row.factor), m_grid.figuresRight - m_grid.left - countWidth - 6);
            const qreal height = rowHeight(name);
            if (isFirst || m_y + height + smallPitch > m_bottom) {
                beginRows(isFirst, height, [this](qreal baseline) { paintMeasuresHeading(baseline); });
                sheet().beginPicture(Picture::Measures);
                isFirst = false;
            }
            paintRowGround(height);
            paintName(name);
            sheet().text({m_grid.figuresRight, m_y}, count, type::smallGrey, Side::Right);
            paintBars(row);
            sheet().text({m_grid.right, m_y}, typical(row.figure), type::smallStrong, Side::Right);
            m_y += height;
        }
        if (!isFirst) {
            endRows();
        }
    }

    /// Goes on to a new page where the heading and a row do not fit.
    template<class PaintHeading>
    void beginRows(bool isFirst, qreal height, PaintHeading paintHeading)
    {
        if (!isFirst) {
            sheet().endPicture();
            beginPage();
        }
        need(headingBelowRule + firstRowBelowHeading + height + smallPitch);
        paintHeading(m_y + headingBelowRule);
        m_y += headingBelowRule + firstRowBelowHeading;
    }

    void endRows()
    {
        paintDates(frame(), m_y);
        sheet().endPicture();
        m_y += ruleBelowBlock;
        paintRule(frame(), m_y, {Ink::Rule, 0.5});
    }

    std::vector<RichText> nameLines(const QString& name, qreal room) const
    {
        return sheet().typesetter().lines({name.simplified(), {}}, TypeSize::Medium, room);
    }

    static qreal rowHeight(const std::vector<RichText>& name)
    {
        return rowPitch + mediumPitch * static_cast<qreal>(name.size() - 1);
    }

    void paintName(const std::vector<RichText>& name) const
    {
        qreal baseline = m_y;
        for (const RichText& line : name) {
            sheet().text({m_grid.left, baseline}, line, type::medium);
            baseline += mediumPitch;
        }
    }

    void paintRowGround(qreal height) const
    {
        const qreal top = m_y - 9.6;
        paintFreeDays(frame(), top + 0.2, top + height);
        sheet().line({m_grid.daysLeft, top + height}, {m_grid.daysRight(), top + height}, {Ink::Grid, 0.35});
    }

    qreal middleOf(std::size_t day) const { return m_grid.middleOf(m_report.period.first + static_cast<int>(day)); }

    void paintOutcome(HabitOutcome outcome, qreal x) const { paintOutcome(outcome, QPointF(x, m_y - 3.2)); }

    void paintOutcome(HabitOutcome outcome, QPointF middle) const
    {
        const QRectF square(middle.x() - markSize / 2, middle.y() - markSize / 2, markSize, markSize);
        switch (outcome) {
        case HabitOutcome::Met:
            sheet().box(square, Look::filled(Ink::Routine));
            break;
        case HabitOutcome::NotMet:
            sheet().box(square.adjusted(0.35, 0.35, -0.35, -0.35), Look::ring(Ink::Grey, 0.7));
            break;
        case HabitOutcome::NotApplicable:
            sheet().line({middle.x() - 2, middle.y()}, {middle.x() + 2, middle.y()}, {Ink::Text, 0.9});
            break;
        case HabitOutcome::NotRecorded:
            break;
        }
    }

    void paintHabitsHeading(qreal baseline) const
    {
        paintHeading(frame(), baseline, ReportWords::tr("Routine"),
                     {TypeSize::Medium, TypeWeight::Strong, Ink::Routine});
        struct Key {
            HabitOutcome outcome;
            QString words;
        };
        const std::vector<Key> keys{
            {HabitOutcome::Met, ReportWords::tr("done")},
            {HabitOutcome::NotMet, ReportWords::tr("not done")},
            {HabitOutcome::NotApplicable, ReportWords::tr("does not apply")},
            {HabitOutcome::NotRecorded, ReportWords::tr("(blank) not recorded")},
        };
        qreal x = m_grid.pictureLeft;
        for (const Key& key : keys) {
            if (key.outcome != HabitOutcome::NotRecorded) {
                paintOutcome(key.outcome, QPointF(x + markSize / 2, baseline - 2.7));
                x += markSize + 3.5;
            }
            x += sheet().text({x, baseline}, key.words, type::smallGrey) + 9;
        }
        //: head of the column "22 of 27": kept, of the days that count
        const QString counted = ReportWords::tr("done of counted");
        const bool fits = x + sheet().widthOf(counted, type::smallGrey) <= m_grid.right;
        sheet().text({m_grid.right, fits ? baseline : baseline + 8}, counted, type::smallGrey, Side::Right);
    }

    void paintMeasuresHeading(qreal baseline) const
    {
        paintHeading(frame(), baseline, ReportWords::tr("Also noted"), type::mediumStrong);
        sheet().text({m_grid.pictureLeft, baseline}, ReportWords::tr("full height: the highest of the month"),
                     type::smallGrey);
        sheet().text({m_grid.right, baseline}, ReportWords::tr("mean"), type::smallGrey, Side::Right);
    }

    static QString nameWithUnit(const Factor& factor)
    {
        const QString unit =
            factor->kind == FactorKind::Minutes ? ReportWords::tr("min") : toQt(factor->unit).simplified();
        //: a measure and its unit: Caffeine, mg
        return unit.isEmpty() ? words::factorName(factor)
                              : ReportWords::tr("%1, %2").arg(words::factorName(factor), unit);
    }

    static QString typical(const MonthFigure& figure)
    {
        if (figure.value) {
            return words::number(*figure.value, *figure.value < 10 ? 1 : 0);
        }
        const QString lowest = words::shortNumber(figure.range->lowest);
        const QString highest = words::shortNumber(figure.range->highest);
        return lowest == highest ? lowest : lowest + QChar(0x2013) + highest;
    }

    void paintBars(const MeasureRow& row) const
    {
        constexpr qreal highestBar = 8.4;
        double highest = 0;
        for (const auto& value : row.days) {
            highest = std::max(highest, value.value_or(0));
        }
        for (std::size_t day = 0; day < row.days.size(); ++day) {
            if (!row.days[day]) {
                continue;
            }
            // A zero that was recorded is a hairline; what was not recorded is nothing.
            const qreal share = highest > 0 ? std::max(*row.days[day], 0.0) / highest : 0;
            const qreal height = std::max(share * highestBar, 0.6);
            sheet().box({middleOf(day) - markSize / 2, m_y + 1.2 - height, markSize, height}, Look::filled(Ink::Grey));
        }
    }

    void paintNotes(const std::vector<MonthNote>& notes)
    {
        if (notes.empty()) {
            return;
        }
        NoteColumns columns(m_grid, sheet().typesetter(), notes);
        need(headingBelowRule + worthNotes);
        paintHeading(frame(), m_y + headingBelowRule, ReportWords::tr("Notes of the month"), type::mediumStrong);
        m_y = columns.paint(sheet(), m_y + headingBelowRule + 4, m_bottom);
        while (!columns.isDone()) {
            beginPage();
            paintHeading(frame(), m_y + headingBelowRule, ReportWords::tr("Notes of the month, continued"),
                         type::mediumStrong);
            m_y = columns.paint(sheet(), m_y + headingBelowRule + 4, m_bottom);
        }
        m_y += ruleBelowBlock - 4;
        if (m_y + worthRuling < m_bottom) {
            paintRule(frame(), m_y, {Ink::Rule, 0.5});
        }
    }

    /// What was said at the visit, and last what the person means to do.
    void paintRoomToWrite() const
    {
        const qreal planTop = m_bottom - planHeight;
        const bool hasPlan = m_y <= planTop;
        const qreal notesBottom = hasPlan ? planTop : m_bottom;
        const bool hasNotes = notesBottom - m_y >= worthRuling;
        if (hasNotes) {
            const qreal baseline = m_y + headingBelowRule;
            sheet().text({m_grid.left, baseline}, ReportWords::tr("Notes at the visit"), type::mediumStrong);
            paintRuledLines(frame(), {m_grid.left, baseline, m_grid.width(), notesBottom - baseline - 16});
        }
        if (hasPlan) {
            paintPlan(hasNotes ? planTop : m_y);
        }
    }

    void paintPlan(qreal top) const
    {
        paintRule(frame(), top, {Ink::Text, 1.0});
        //: begins a sentence that the person writes on by hand: In November I would like to
        const QString words =
            ReportWords::tr("%1 I would like to")
                .arg(strong(ReportWords::tr("In %1").arg(words::monthName(m_report.month + std::chrono::months(1)))));
        const RichText begun = richText(words);
        const qreal baseline = top + 24;
        sheet().text({m_grid.left, baseline}, begun, type::large);
        const qreal end = m_grid.left + sheet().typesetter().width(begun, TypeSize::Large) + 6;
        sheet().line({end, baseline + 2}, {m_grid.right, baseline + 2}, {Ink::Rule, 0.35});
        sheet().line({m_grid.left, baseline + 26}, {m_grid.right, baseline + 26}, {Ink::Rule, 0.35});
    }

    const MonthlyReport& m_report;
    const PageGrid& m_grid;
    std::vector<Sheet>& m_sheets;
    qreal m_y = 0;       // the last rule or baseline of what is painted
    qreal m_bottom = 0;  // where the small print of the page begins
};

}  // namespace

void layOutPersonPages(const MonthlyReport& report, const PageGrid& grid, const std::vector<MonthNote>& leftOver,
                       std::vector<Sheet>& sheets)
{
    PersonPages(report, grid, sheets).layOut(leftOver);
}

}  // namespace slumbar
