// The runs of days that the person called a flare. What the diary computes as a flare is something else.
#pragma once

#include <vector>

#include "domain/diary.h"

namespace slumbar {

/// From the first to the last day of each flare, cut to `days`. A day on which pain was rated without a flare
/// ends one, and so do more than 3 days in a row without any rating; our choice, no source bridges gaps.
std::vector<DayRange> flares(const Diary& diary, DayRange days);

}  // namespace slumbar
