// What the chart of nights and pain shows: figures a period, and gaps.
#pragma once

#include <vector>

#include "trends/trendsfigures.h"

namespace slumbar {

struct TrendsPicture {
    Grain grain = Grain::Day;
    SleepBand band;
    std::vector<PeriodFigures> periods;  ///< in order; the counted days
    std::vector<DayRange> sleepGaps;     ///< two days and longer, a whole period and longer
    std::vector<DayRange> painGaps;

    bool operator==(const TrendsPicture&) const = default;
};

TrendsPicture trendsPicture(const Diary& diary, const TrendsFigures& figures, Grain grain);

}  // namespace slumbar
