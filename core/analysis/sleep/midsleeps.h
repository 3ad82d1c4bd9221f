// When the nights of a run of days had their middle, with what the figures of timing share.
#pragma once

#include <vector>

#include "analysis/figure.h"
#include "analysis/statistics/circular.h"
#include "domain/diary.h"

namespace slumbar {

struct Midsleep {
    Day day;  ///< on which the night ended
    double hours;
    double durationH;  ///< from falling asleep to the final awakening

    bool operator==(const Midsleep&) const = default;
};

/// Of the nights with a SleepSpan, in the order of days.
std::vector<Midsleep> midsleeps(const Diary& diary, DayRange days);

/// Circular mean and spread. Not yet below `fewestNights`, or while the times pull evenly in all directions,
/// which one more night ends.
OrNotYet<CircularSummary> midsleepSummary(const Diary& diary, DayRange days);

}  // namespace slumbar
