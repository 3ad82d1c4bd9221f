// The stretches in which nothing was recorded, as the charts hatch them.
#pragma once

#include <vector>

#include "domain/day.h"

namespace slumbar {

/// A gap breaks the line, so it holds a whole one of the periods that the line is made of; a single day is too
/// little for one. `recorded` and `periods` are in order.
std::vector<DayRange> gapsBetween(const std::vector<Day>& recorded, DayRange days,
                                  const std::vector<DayRange>& periods);

}  // namespace slumbar
