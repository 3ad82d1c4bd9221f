// What the diary knows about the person besides the days: who, and what the figures are held against.
#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <string>

#include "domain/clocktime.h"
#include "domain/day.h"

namespace slumbar {

struct Profile {
    std::string name;  ///< empty: not given
    std::optional<Day> born;
    std::chrono::minutes sleepNeed{8 * 60};
    std::set<unsigned> freeWeekdays{6, 7};        ///< ISO weekdays on which a night ends free, 1 Monday to 7 Sunday
    ClockTime dayBoundary = ClockTime::at(4, 0);  ///< evenings run past midnight until here
    ClockTime plannedLightsOut = ClockTime::at(23, 0);

    bool operator==(const Profile&) const = default;
};

}  // namespace slumbar
