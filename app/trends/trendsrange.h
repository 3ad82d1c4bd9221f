// Which days a range of the Trends page stands for.
#pragma once

#include <optional>

#include "domain/day.h"

namespace slumbar {

enum class TrendsRange { Week, Month, Quarter, Year, All };

/// Week, month and quarter are the last 7, 30 and 91 days, the year the twelve calendar months up to now. From the
/// quarter on they begin with the diary, but never show less than 30 days.
DayRange daysOf(TrendsRange range, Day today, DayRange recorded);

/// What one bar or point of the chart stands for.
enum class Grain { Day, Week, Month };

inline constexpr double usualNarrowestDayPx = 4;

/// Days closer than `narrowestDayPx` are noise and become weeks; weeks closer than 8 px become months.
Grain grainAt(double pxADay, double narrowestDayPx = usualNarrowestDayPx);

}  // namespace slumbar
