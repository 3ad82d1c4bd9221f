#include "analysis/habits/habittally.h"

#include <algorithm>
#include <vector>

#include "analysis/habits/habitweek.h"

namespace slumbar {

namespace {

/// Counts one week after the other; of a habit that is due on all its days every one not met counts.
class WeekByWeek {
public:
    WeekByWeek(const Schedule& schedule, DayRange days) : m_wanted(timesWantedAWeek(schedule)), m_days(days) {}

    void add(const MarkedDay& marked)
    {
        if (mondayOf(marked.day) != m_monday) {
            finishWeek();
            m_monday = mondayOf(marked.day);
        }
        const int counted = m_days.contains(marked.day) ? 1 : 0;
        switch (marked.outcome) {
        case HabitOutcome::Met:
            ++m_met;
            m_tally.met += counted;
            break;
        case HabitOutcome::NotMet:
            m_notMet.push_back(marked.day);
            break;
        case HabitOutcome::NotApplicable:
            m_tally.notApplicable += counted;
            break;
        case HabitOutcome::NotRecorded:
            break;
        }
    }

    HabitTally tally()
    {
        finishWeek();
        return m_tally;
    }

private:
    void finishWeek()
    {
        const int missed = static_cast<int>(m_notMet.size());
        const int fellShort = std::clamp(m_wanted - m_met, 0, missed);
        m_tally.notMet += static_cast<int>(
            std::count_if(m_notMet.end() - fellShort, m_notMet.end(), [&](Day day) { return m_days.contains(day); }));
        m_met = 0;
        m_notMet.clear();
    }

    int m_wanted;
    DayRange m_days;
    HabitTally m_tally;
    std::optional<Day> m_monday;
    int m_met = 0;
    std::vector<Day> m_notMet;
};

}  // namespace

HabitTally habitTally(const HabitRecord& record, DayRange days)
{
    const DayRange weeks = wholeWeeksOf(days);
    WeekByWeek counting(record.factor->schedule, days);
    int markedDays = 0;
    for (const MarkedDay& marked : record.days) {
        if (weeks.contains(marked.day)) {
            counting.add(marked);
            markedDays += days.contains(marked.day) ? 1 : 0;
        }
    }
    HabitTally tally = counting.tally();
    tally.notRecorded = record.factor.dueDays(days) - markedDays;
    return tally;
}

HabitTally habitTally(const Factor& factor, const Diary& diary, DayRange days)
{
    return habitTally(habitRecord(factor, diary, wholeWeeksOf(days)), days);
}

}  // namespace slumbar
