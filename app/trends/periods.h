// Cuts a run of days at the calendar's own edges; the first and the last piece may be shorter.
#pragma once

#include <vector>

#include "domain/day.h"
#include "trends/trendsrange.h"

namespace slumbar {

std::vector<DayRange> inDays(DayRange days);
/// Monday to Sunday.
std::vector<DayRange> inWeeks(DayRange days);
/// Pieces of so many calendar months, of which the last one ends with the last month of the run.
std::vector<DayRange> inMonths(DayRange days, int length);
std::vector<DayRange> inYears(DayRange days);
std::vector<DayRange> inGrains(Grain grain, DayRange days);

/// From one period to the next, as far as months are alike.
double daysIn(Grain grain);

}  // namespace slumbar
