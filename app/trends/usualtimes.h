// When a person usually falls asleep and wakes, before work days and before free days.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "trends/nighttimes.h"

namespace slumbar {

using Nights = std::span<const NightTimes>;  ///< in the order of days

enum class NightKind { All, BeforeWorkDays, BeforeFreeDays };
enum class NightMoment { Onset, Wake, Middle };

Nights nightsIn(Nights nights, DayRange days);

std::vector<Day> daysOf(Nights nights);

/// The median over the nights of a kind, in hours as NightTimes has them; nothing where it is known of none.
std::optional<double> usualHour(Nights nights, NightKind kind, NightMoment moment);

/// Whether sleep is known before work days and before free days.
bool hasBothKinds(Nights nights);

}  // namespace slumbar
