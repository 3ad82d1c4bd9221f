#include "analysis/habits/habitstreak.h"

#include <algorithm>
#include <optional>

#include "analysis/habits/habitweek.h"

namespace slumbar {

namespace {

/// Goes back through the marks of a habit, from the last day of a streak on.
class MarksBackwards {
public:
    MarksBackwards(const HabitRecord& record, Day last) : m_next(record.days.rbegin()), m_end(record.days.rend())
    {
        while (m_next != m_end && m_next->day > last) {
            ++m_next;
        }
    }

    bool isAtEnd() const { return m_next == m_end; }
    /// The outcome of the day, which lies before every one asked for so far.
    HabitOutcome on(Day day)
    {
        if (isAtEnd() || m_next->day != day) {
            return HabitOutcome::NotRecorded;
        }
        return (m_next++)->outcome;
    }

private:
    std::vector<MarkedDay>::const_reverse_iterator m_next;
    std::vector<MarkedDay>::const_reverse_iterator m_end;
};

int daysKept(const HabitRecord& record, Day last)
{
    int kept = 0;
    MarksBackwards marks(record, last);
    for (Day day = last; !marks.isAtEnd(); day = day.previous()) {
        if (!record.factor.isDueOn(day)) {
            continue;
        }
        switch (marks.on(day)) {
        case HabitOutcome::Met:
            ++kept;
            break;
        case HabitOutcome::NotApplicable:
            break;
        case HabitOutcome::NotMet:
        case HabitOutcome::NotRecorded:
            return kept;
        }
    }
    return kept;
}

struct Week {
    int applying = 0;  ///< days on which it could have been done
    int kept = 0;
};

Week weekOf(const HabitRecord& record, DayRange days, MarksBackwards& marks)
{
    Week week;
    for (Day day = days.last; day >= days.first; day = day.previous()) {
        if (record.factor.isDueOn(day)) {
            const HabitOutcome outcome = marks.on(day);
            week.applying += outcome == HabitOutcome::NotApplicable ? 0 : 1;
            week.kept += outcome == HabitOutcome::Met ? 1 : 0;
        }
    }
    return week;
}

int weeksKept(const HabitRecord& record, Day last, int timesAWeek)
{
    int kept = 0;
    MarksBackwards marks(record, last);
    for (Day sunday = mondayOf(last) + (daysAWeek - 1); !marks.isAtEnd(); sunday = sunday - daysAWeek) {
        const DayRange days{std::max(mondayOf(sunday), record.days.front().day), std::min(sunday, last)};
        const Week week = weekOf(record, days, marks);
        const bool isRunning = sunday > last;
        const int wanted = isRunning ? timesAWeek : std::min(timesAWeek, week.applying);
        if (week.kept < wanted && !isRunning) {
            return kept;
        }
        kept += week.kept >= wanted && week.kept > 0 ? 1 : 0;
    }
    return kept;
}

}  // namespace

Streak habitStreak(const HabitRecord& record, Day last)
{
    if (std::holds_alternative<TimesAWeek>(record.factor->schedule)) {
        return {weeksKept(record, last, timesWantedAWeek(record.factor->schedule)), StreakUnit::Weeks};
    }
    return {daysKept(record, last), StreakUnit::Days};
}

}  // namespace slumbar
