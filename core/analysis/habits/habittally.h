// How often a habit was kept. Days that are not due, that do not apply or of which nothing is known are no failures.
#pragma once

#include <optional>

#include "analysis/habits/habitrecord.h"

namespace slumbar {

/// Of due days; adherence = met / (met + not met).
struct HabitTally {
    int met = 0;
    int notMet = 0;
    int notApplicable = 0;
    int notRecorded = 0;

    int recorded() const { return met + notMet + notApplicable; }
    std::optional<double> adherence() const
    {
        return met + notMet == 0 ? std::nullopt : std::optional(static_cast<double>(met) / (met + notMet));
    }
    bool operator==(const HabitTally&) const = default;
};

/// A habit of so many times a week is not due any more once a week, Monday to Sunday, has them: of its days that
/// were not met only as many count as the week fell short by, the last ones. A week is looked at as a whole even where
/// `days` cut it, so that months add up. Precondition: the record covers the weeks of the days as far as they are told.
HabitTally habitTally(const HabitRecord& record, DayRange days);
/// Precondition: factor.isHabit().
HabitTally habitTally(const Factor& factor, const Diary& diary, DayRange days);

}  // namespace slumbar
