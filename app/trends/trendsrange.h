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

/// Below 4 px a day the days are noise and become weeks; weeks closer than 8 px become months.
Grain grainAt(double pxADay);

/// So many times as many days, at least a week, with `around` in its place as far as `within` allows.
DayRange zoomed(DayRange shown, double factor, double around, DayRange within);
/// As many days, moved as far as `within` allows.
DayRange panned(DayRange shown, int days, DayRange within);

}  // namespace slumbar
