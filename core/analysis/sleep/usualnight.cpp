#include "analysis/sleep/usualnight.h"

#include <algorithm>
#include <vector>

namespace slumbar {

namespace {

constexpr int daysBack = 14;
constexpr std::size_t fewestToBeUsual = 3;
constexpr ClockTime noon = ClockTime::at(12, 0);

/// The median of clock times on the line from noon to noon, so that 23:50 and 00:10 lie side by side; to the
/// next 5 minutes, as people write them.
std::optional<ClockTime> medianClock(const std::vector<NightClockTimes>& nights,
                                     std::optional<ClockTime> NightClockTimes::*which)
{
    std::vector<int> sinceNoon;
    for (const NightClockTimes& night : nights) {
        if (night.*which) {
            sinceNoon.push_back((night.*which)->plus(-noon.sinceMidnight()).minuteOfDay());
        }
    }
    if (sinceNoon.size() < fewestToBeUsual) {
        return std::nullopt;
    }
    const auto middle = sinceNoon.begin() + static_cast<std::ptrdiff_t>(sinceNoon.size() / 2);
    std::nth_element(sinceNoon.begin(), middle, sinceNoon.end());
    const int rounded = (*middle + 2) / 5 * 5;
    return ClockTime::atMinute(rounded).plus(noon.sinceMidnight());
}

}  // namespace

std::optional<UsualNight> usualNight(const Diary& diary, Day day)
{
    std::vector<NightClockTimes> nights;
    for (const DayRecord& record : diary.between(DayRange::endingOn(day.previous(), daysBack))) {
        if (const Night* night = record.night(); night && clockTimesOf(*night) != NightClockTimes()) {
            nights.push_back(clockTimesOf(*night));
        }
    }
    if (nights.size() < fewestToBeUsual) {
        return std::nullopt;
    }
    UsualNight usual{{}, static_cast<int>(nights.size())};
    for (const auto which : {&NightClockTimes::inBed, &NightClockTimes::lightsOut, &NightClockTimes::finalAwakening,
                             &NightClockTimes::outOfBed}) {
        usual.times.*which = medianClock(nights, which);
    }
    return usual;
}

}  // namespace slumbar
