// Any two series of the diary above each other on one axis of days. Two panels and not one with two scales: where two
// scales cross depends on how they were drawn, and a crossing looks as if it meant something.
#pragma once

#include "trends/trendsscope.h"
#include "trends/trendsseries.h"
#include "trends/trendsstory.h"

namespace slumbar {

struct SeriesPair {
    TrendsSeries upper;
    TrendsSeries lower;

    bool operator==(const SeriesPair&) const = default;
};

TrendsStory pairStory(const Diary& diary, const TrendsScope& scope, const SeriesPair& pair);

}  // namespace slumbar
