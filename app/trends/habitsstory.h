// How firmly each habit has set in: a row a habit with its strength through time.
#pragma once

#include "trends/trendsscope.h"
#include "trends/trendsstory.h"

namespace slumbar {

TrendsStory habitsStory(const Diary& diary, const TrendsScope& scope);

}  // namespace slumbar
