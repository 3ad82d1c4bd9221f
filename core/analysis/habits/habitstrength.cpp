#include "analysis/habits/habitstrength.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

#include "analysis/habits/habitweek.h"
#include "base/overloaded.h"

namespace slumbar {

namespace {

/// What of yesterday's strength is left after a day.
double keptADay(double timesADay)
{
    return std::pow(0.5, std::sqrt(timesADay) / 13);
}

double blended(double before, double value, double kept)
{
    return before * kept + value * (1 - kept);
}

/// How the days of a schedule move strength.
struct Pace {
    double kept;             ///< of the strength before, at each due day
    std::size_t window = 1;  ///< days that apply whose shares make the value
    double timesInWindow = 1;
};

Pace paceOf(const Schedule& schedule)
{
    return std::visit(
        Overloaded{
            [](const EveryDay&) { return Pace{keptADay(1)}; },
            [](const OnWeekdays& on) {
                const double timesADay = static_cast<double>(on.isoWeekdays.size()) / daysAWeek;
                return Pace{std::pow(keptADay(timesADay), 1 / timesADay)};
            },
            [](const TimesAWeek& week) {
                if (week.times == daysAWeek) {
                    return Pace{keptADay(1)};
                }
                // Two weeks, as in Loop, so that it does not matter on which weekday it is done.
                return Pace{keptADay(static_cast<double>(week.times) / daysAWeek), 2 * daysAWeek, 2.0 * week.times};
            },
        },
        schedule);
}

/// Strength from one day that applies to the next.
class Strength {
public:
    explicit Strength(const Schedule& schedule) : m_pace(paceOf(schedule)) {}

    void add(double share)
    {
        m_shares.push_back(share);
        if (m_shares.size() > m_pace.window) {
            m_shares.pop_front();
        }
        const double sum = std::accumulate(m_shares.begin(), m_shares.end(), 0.0);
        m_value = blended(m_value.value_or(0), std::min(1.0, sum / m_pace.timesInWindow), m_pace.kept);
    }
    std::optional<double> value() const { return m_value; }

private:
    Pace m_pace;
    std::deque<double> m_shares;
    std::optional<double> m_value;
};

}  // namespace

double strengthAfter(double before, double value, double timesADay)
{
    return blended(before, value, keptADay(timesADay));
}

std::optional<double> habitStrength(const HabitRecord& record, Day last)
{
    return habitStrengths(record, {last, last}).front();
}

std::vector<std::optional<double>> habitStrengths(const HabitRecord& record, DayRange days)
{
    std::vector<std::optional<double>> strengths(static_cast<std::size_t>(days.length()));
    if (record.days.empty()) {
        return strengths;
    }
    Strength strength(record.factor->schedule);
    auto marked = record.days.begin();
    for (const Day day : DayRange{marked->day, days.last}) {
        const bool isMarked = marked != record.days.end() && marked->day == day;
        const bool applies = isMarked ? marked->outcome != HabitOutcome::NotApplicable : record.factor.isDueOn(day);
        if (applies) {
            strength.add(isMarked ? marked->share : 0);
        }
        if (isMarked) {
            ++marked;
        }
        if (days.first <= day) {
            strengths[static_cast<std::size_t>(day - days.first)] = strength.value();
        }
    }
    return strengths;
}

}  // namespace slumbar
