// When the nights were: each a line from in bed to up on a day from 18:00 to 12:00, those that end on a free day
// hollow. Where nights are closer than their lines, the middle of sleep before work days and before free days.
#pragma once

#include "trends/trendsscope.h"
#include "trends/trendsstory.h"

namespace slumbar {

TrendsStory timingStory(const Diary& diary, const TrendsScope& scope);

}  // namespace slumbar
