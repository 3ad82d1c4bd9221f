// The sleep figures of a run of days: plain means of the nights that count, and the efficiencies as ratios of
// sums, never means of ratios (science: Reed & Sacco 2016).
#pragma once

#include <optional>

#include "analysis/figure.h"
#include "domain/diary.h"

namespace slumbar {

/// Minutes and percent.
struct SleepSummary {
    int nights = 0;  ///< nights of which anything is recorded
    std::optional<Figure> totalSleepMin;
    std::optional<Figure> timeInBedMin;
    std::optional<Figure> efficiencyInBed;  ///< 100 ΣTST / ΣTIB over nights with both
    std::optional<Figure> efficiencyOfAttempt;
    std::optional<Figure> efficiencyOfDiary;
    std::optional<Figure> latencyMin;
    std::optional<Figure> awakeAfterOnsetMin;
    std::optional<Figure> awakenings;
    std::optional<Figure> quality;  ///< 1 to 5
    std::optional<Figure> rested;   ///< 1 to 5

    bool operator==(const SleepSummary&) const = default;
};

SleepSummary sleepSummary(const Diary& diary, DayRange days);

/// Seconds as minutes, with their fraction.
double inMinutes(std::chrono::seconds duration);

}  // namespace slumbar
