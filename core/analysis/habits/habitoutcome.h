// Whether a habit was kept on a day, told from its mark and its target.
#pragma once

#include "domain/diary.h"

namespace slumbar {

/// Minutes since the person's day began: with the boundary at 04:00, 00:30 comes 1230 minutes into the day.
int minutesIntoDay(ClockTime time, ClockTime dayBoundary);

enum class HabitOutcome { Met, NotMet, NotApplicable, NotRecorded };

/// What a mark says about a habit. Clock times run from one day boundary to the next, so 00:30 is late in the
/// evening. A target before bed is held against `lightsOut`; without it, it stays NotRecorded.
/// Precondition: factor.isHabit().
HabitOutcome habitOutcome(const Factor& factor, const Mark* mark, ClockTime dayBoundary,
                          std::optional<ClockTime> lightsOut);

/// The same for a day of a diary: lights out is that of the night which follows the day, else the planned one.
HabitOutcome habitOutcome(const Factor& factor, const Diary& diary, Day day);

/// How often a habit was kept; adherence = met / (met + not met).
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
HabitTally habitTally(const Factor& factor, const Diary& diary, DayRange days);

}  // namespace slumbar
