// A form stays open while the day may change elsewhere; saving it must take back nothing that it did not touch.
#pragma once

#include "domain/dayrecord.h"

namespace slumbar {

/// What was changed from `before` to `after`, done to `current`. All three are of the same day.
DayRecord rebased(const DayRecord& current, const DayRecord& before, const DayRecord& after);

}  // namespace slumbar
