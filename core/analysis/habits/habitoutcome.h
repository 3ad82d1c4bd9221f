// Whether a habit was kept on a day, told from its mark and its target.
#pragma once

#include "domain/diary.h"

namespace slumbar {

/// Minutes since the person's day began: with the boundary at 04:00, 00:30 comes 1230 minutes into the day.
int minutesIntoDay(ClockTime time, ClockTime dayBoundary);

enum class HabitOutcome { Met, NotMet, NotApplicable, NotRecorded };

/// When the lights went out after a day: of the night that followed it, else as planned.
ClockTime lightsOutOf(const Night* following, const Profile& profile);

/// What a mark says about a habit. Clock times run from one day boundary to the next, so 00:30 is late in the
/// evening. A target before bed is held against `lightsOut`, which may be after the next day has begun; without
/// it, it stays NotRecorded.
/// Precondition: factor.isHabit().
HabitOutcome habitOutcome(const Factor& factor, const Mark* mark, ClockTime dayBoundary,
                          std::optional<ClockTime> lightsOut);

/// The same for a day of a diary: lights out is that of the night which follows the day, else the planned one.
HabitOutcome habitOutcome(const Factor& factor, const Diary& diary, Day day);

}  // namespace slumbar
