// The first view of the Trends page: hours asleep against the recommended band, and back pain beneath on the same days.
#pragma once

#include "trends/trendsfigures.h"
#include "trends/trendsstory.h"

namespace slumbar {

TrendsStory nightsStory(const Diary& diary, const TrendsFigures& figures);

}  // namespace slumbar
