// What the Trends chart shows of a run of days: figures a period, gaps and events.
#pragma once

#include <string>
#include <vector>

#include "trends/trendsfigures.h"

namespace slumbar {

/// The same event on consecutive days.
struct EventSpan {
    DayRange days;
    EventKind kind;
    std::string title;

    bool operator==(const EventSpan&) const = default;
};

struct TrendsPicture {
    Day today = noDays.first;
    DayRange days = noDays;  ///< shown; part of what the figures are of
    Grain grain = Grain::Day;
    SleepBand band;
    std::vector<PeriodFigures> periods;  ///< in order, those that reach into the shown days
    std::vector<DayRange> sleepGaps;     ///< two days and longer, a whole period and longer
    std::vector<DayRange> painGaps;
    std::vector<EventSpan> events;

    bool operator==(const TrendsPicture&) const = default;
};

TrendsPicture trendsPicture(const Diary& diary, const TrendsFigures& figures, DayRange days, Grain grain);

}  // namespace slumbar
