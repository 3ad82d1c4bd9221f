// Where the cursor of a chart can stand in the days in view.
#pragma once

#include <optional>

#include "charts/chartspec.h"

namespace slumbar {

/// An index into the stops; nothing where none is in view.
using StopIndex = std::optional<std::size_t>;

StopIndex firstStopIn(const std::vector<ChartStop>& stops, DayRange shown);
StopIndex lastStopIn(const std::vector<ChartStop>& stops, DayRange shown);
/// Nearest to a day number.
StopIndex nearestStopIn(const std::vector<ChartStop>& stops, DayRange shown, double day);

/// How far a long step goes: a week of days, a month of weeks, a year of months.
int longStep(double stopDays);

}  // namespace slumbar
