#include "trends/gaps.h"

#include <algorithm>

namespace slumbar {

namespace {

constexpr int shortestGap = 2;

std::vector<DayRange> stretchesBetween(const std::vector<Day>& recorded, DayRange days)
{
    std::vector<DayRange> stretches;
    Day open = days.first;
    const auto closeBefore = [&](Day day) {
        if (open < day) {
            stretches.push_back({open, day.previous()});
        }
        open = day.next();
    };
    for (const Day day : recorded) {
        closeBefore(day);
    }
    closeBefore(days.last.next());
    return stretches;
}

}  // namespace

std::vector<DayRange> gapsBetween(const std::vector<Day>& recorded, DayRange days, const std::vector<DayRange>& periods)
{
    std::vector<DayRange> gaps = stretchesBetween(recorded, days);
    std::erase_if(gaps, [&](const DayRange& gap) {
        const auto first = std::lower_bound(periods.begin(), periods.end(), gap.first,
                                            [](const DayRange& period, Day day) { return period.first < day; });
        const bool holdsPeriod = first != periods.end() && first->last <= gap.last;
        return gap.length() < shortestGap || !holdsPeriod;
    });
    return gaps;
}

}  // namespace slumbar
