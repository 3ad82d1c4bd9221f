// How alike the nights are: the sleep regularity index of the four weeks up to each day or week.
#pragma once

#include "trends/trendsscope.h"
#include "trends/trendsstory.h"

namespace slumbar {

TrendsStory regularityStory(const Diary& diary, const TrendsScope& scope);

}  // namespace slumbar
