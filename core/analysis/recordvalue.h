// A measure as a number, as far as the record of one day tells it.
#pragma once

#include <optional>

#include "domain/dayrecord.h"
#include "domain/measure.h"

namespace slumbar {

/// Hours, points, percent, a count or minutes, as the measure says. Nothing where it is not recorded, and for the
/// deviation of mid-sleep and sleep debt, which take other days.
std::optional<double> valueIn(const DayRecord& record, Measure measure);

}  // namespace slumbar
