// The experiment that ran in a month or was just finished, as it stood at the month's end: a reprint says the same as
// the first print, and blocks still to come stay hidden.
#pragma once

#include <optional>
#include <vector>

#include "analysis/experiments/experimentpower.h"
#include "analysis/experiments/experimentreport.h"

namespace slumbar {

struct MonthExperiment {
    std::optional<Factor> factor;  ///< nothing where the diary does not have it any more
    ExperimentReport report;
    int day = 0;   ///< of the experiment, at the end of the period; 1 is its first
    int days = 0;  ///< up to an early stop
    /// Of a small and a larger effect, from the days before the first one; empty where they were too few to tell.
    std::vector<PowerPoint> power;

    bool isRunning() const { return !report.result.has_value(); }
    bool operator==(const MonthExperiment&) const = default;
};

/// The latest one with a day in `period`, or whose last value was due in it. `today` is the day on which the month is
/// looked at.
std::optional<MonthExperiment> monthExperiment(const Diary& diary, DayRange period, Day today);

}  // namespace slumbar
