#include "analysis/habits/habittally.h"

#include <algorithm>

#include "analysis/habits/habitweek.h"

namespace slumbar {

namespace {

/// Counts one week after the other; of a habit that is due on all its days every one not met counts.
class WeekByWeek {
public:
    WeekByWeek(const Schedule& schedule, HabitTally& into) : m_wanted(timesWantedAWeek(schedule)), m_into(into) {}

    void add(const MarkedDay& marked)
    {
        if (mondayOf(marked.day) != m_monday) {
            finishWeek();
            m_monday = mondayOf(marked.day);
        }
        switch (marked.outcome) {
        case HabitOutcome::Met:
            ++m_met;
            break;
        case HabitOutcome::NotMet:
            ++m_notMet;
            break;
        case HabitOutcome::NotApplicable:
            ++m_into.notApplicable;
            break;
        case HabitOutcome::NotRecorded:
            break;
        }
    }

    void finishWeek()
    {
        m_into.met += m_met;
        m_into.notMet += std::min(m_notMet, std::max(0, m_wanted - m_met));
        m_met = 0;
        m_notMet = 0;
    }

private:
    int m_wanted;
    HabitTally& m_into;
    std::optional<Day> m_monday;
    int m_met = 0;
    int m_notMet = 0;
};

}  // namespace

HabitTally habitTally(const HabitRecord& record, DayRange days)
{
    HabitTally tally;
    tally.notRecorded = record.factor.dueDays(days);
    WeekByWeek weeks(record.factor->schedule, tally);
    for (const MarkedDay& marked : record.days) {
        if (days.contains(marked.day)) {
            weeks.add(marked);
            --tally.notRecorded;
        }
    }
    weeks.finishWeek();
    return tally;
}

HabitTally habitTally(const Factor& factor, const Diary& diary, DayRange days)
{
    return habitTally(habitRecord(factor, diary, days), days);
}

}  // namespace slumbar
