// When the nights of a run of days were, in hours on one line that runs through midnight.
#pragma once

#include <optional>
#include <vector>

#include "domain/diary.h"

namespace slumbar {

/// Hours since 18:00 of the evening before the day on which the night ended, by the clock on the wall.
struct NightTimes {
    Day day;
    bool endsOnFreeDay;
    std::optional<double> inBed;  ///< the earliest time known of the night
    std::optional<double> up;     ///< the latest
    std::optional<double> onset;
    std::optional<double> wake;

    bool isAsleepKnown() const { return onset && wake; }
    std::optional<double> middle() const
    {
        return isAsleepKnown() ? std::optional((*onset + *wake) / 2) : std::nullopt;
    }
    bool operator==(const NightTimes&) const = default;
};

/// Nights of which a beginning and an end are known, in the order of days.
std::vector<NightTimes> timesOfNights(const Diary& diary, DayRange days);

/// The hour of the line as the clock shows it.
ClockTime clockAtHour(double hoursSinceEvening);

}  // namespace slumbar
