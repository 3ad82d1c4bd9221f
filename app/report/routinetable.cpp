#include "report/routinetable.h"

#include <algorithm>

#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

/// How often it is due, where that is not every day; the count beside the days is of those.
QString scheduleAside(const Factor& factor)
{
    const auto* times = std::get_if<TimesAWeek>(&factor->schedule);
    //: behind the name of a habit that is due so many times a week
    return times ? ReportWords::tr(", %1 a week").arg(times->times) : QString();
}

constexpr qreal roomyPitch = 13.5;
constexpr std::size_t mostRoomy = 10;
constexpr std::size_t mostInMedium = 12;
constexpr qreal heightOfMany = 135;
constexpr qreal tightestPitch = 9.6;

}  // namespace

RoutineTable::RoutineTable(const MonthlyReport& report, const PageGrid& grid, const Typesetter& typesetter)
    : DayTable(roomyPitch), m_report(report)
{
    const Type type = report.habits.size() > mostInMedium ? type::small : type::medium;
    setType(type);
    for (const HabitRow& row : report.habits) {
        const QString name = words::factorName(row.factor).simplified() + scheduleAside(row.factor);
        addName(typesetter.lines({name, {}}, type.size, grid.figuresRight - grid.left));
    }
    setRoomyPitch(roomyPitch);
}

void RoutineTable::setRoomyPitch(qreal pitch)
{
    const auto count = static_cast<qreal>(size());
    setPitch(size() <= mostRoomy ? pitch : std::max(tightestPitch, std::min(pitch, heightOfMany / count)));
}

void RoutineTable::paintHeading(const Frame& frame, qreal baseline) const
{
    const PageGrid& grid = frame.grid;
    //: on so many days of the month something of the routine was recorded
    const QString basis = ReportWords::tr("%1 of %2 days").arg(m_report.recorded.routine).arg(m_report.period.length());
    slumbar::paintHeading(frame, baseline, ReportWords::tr("Routine"),
                          {TypeSize::Medium, TypeWeight::Strong, Ink::Routine}, basis);
    struct Key {
        RoutineDay outcome;
        QString words;
    };
    std::vector<Key> keys{
        {RoutineDay::Met, ReportWords::tr("done")},
        {RoutineDay::NotMet, ReportWords::tr("not done")},
        {RoutineDay::NotApplicable, ReportWords::tr("does not apply")},
    };
    const bool hasNotDue = std::any_of(m_report.habits.begin(), m_report.habits.end(), [](const HabitRow& row) {
        return std::find(row.days.begin(), row.days.end(), RoutineDay::NotDue) != row.days.end();
    });
    if (hasNotDue) {
        keys.push_back({RoutineDay::NotDue, ReportWords::tr("not due")});
    }
    keys.push_back({RoutineDay::NotRecorded, ReportWords::tr("(blank) not recorded")});
    qreal x = grid.pictureLeft;
    for (const Key& key : keys) {
        if (key.outcome != RoutineDay::NotRecorded) {
            paintOutcome(frame, key.outcome, QPointF(x + markSize / 2, baseline - 2.7));
            x += markSize + 3;
        }
        x += frame.sheet.text({x, baseline}, key.words, type::smallGrey) + 8;
    }
    //: head of the column "22 of 27": kept, of the days that count
    const QString counted = ReportWords::tr("done of counted");
    const bool fits = x + frame.sheet.widthOf(counted, type::smallGrey) <= grid.right;
    frame.sheet.text({grid.right, fits ? baseline : baseline + 8}, counted, type::smallGrey, Side::Right);
}

void RoutineTable::paintDays(const Frame& frame, std::size_t row, qreal baseline) const
{
    const HabitRow& habit = m_report.habits[row];
    for (std::size_t day = 0; day < habit.days.size(); ++day) {
        const qreal x = frame.grid.middleOf(m_report.period.first + static_cast<int>(day));
        paintOutcome(frame, habit.days[day], {x, baseline - 3.2});
    }
    //: on how many of the days that count: 22 of 27
    const QString kept = ReportWords::tr("%1 of %2").arg(habit.tally.met).arg(habit.tally.met + habit.tally.notMet);
    if (m_report.isInTest(habit.factor.id())) {
        //: in the place of "22 of 27": whether the habit is to be kept is drawn by lot
        frame.sheet.text({frame.grid.right, baseline}, ReportWords::tr("in test"), type::small, Side::Right);
    } else {
        frame.sheet.text({frame.grid.right, baseline}, kept, type::smallStrong, Side::Right);
    }
}

void RoutineTable::paintOutcome(const Frame& frame, RoutineDay outcome, QPointF middle) const
{
    const QRectF square(middle.x() - markSize / 2, middle.y() - markSize / 2, markSize, markSize);
    switch (outcome) {
    case RoutineDay::Met:
        frame.sheet.box(square, Look::filled(Ink::Routine));
        break;
    case RoutineDay::NotMet:
        frame.sheet.box(square.adjusted(0.35, 0.35, -0.35, -0.35), Look::ring(Ink::Grey, 0.7));
        break;
    case RoutineDay::NotApplicable:
        frame.sheet.line({middle.x() - 2, middle.y()}, {middle.x() + 2, middle.y()}, {Ink::Text, 0.9});
        break;
    case RoutineDay::NotDue:
        frame.sheet.disc(middle, 0.7, Look::filled(Ink::Rule));
        break;
    case RoutineDay::NotRecorded:
        break;
    }
}

}  // namespace slumbar
