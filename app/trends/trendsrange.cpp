#include "trends/trendsrange.h"

#include <algorithm>
#include <cassert>

namespace slumbar {

namespace {

constexpr int shortestLongRange = 30;

Day elevenMonthsBefore(Day today)
{
    return Day(std::chrono::sys_days((today.month() - std::chrono::months(11)) / std::chrono::day(1)));
}

DayRange beginningWith(Day recordedFirst, DayRange days)
{
    const Day latestStart = days.last - (shortestLongRange - 1);
    return {std::min(std::max(days.first, recordedFirst), latestStart), days.last};
}

}  // namespace

DayRange daysOf(TrendsRange range, Day today, DayRange recorded)
{
    switch (range) {
    case TrendsRange::Week:
        return DayRange::endingOn(today, 7);
    case TrendsRange::Month:
        return DayRange::endingOn(today, 30);
    case TrendsRange::Quarter:
        return beginningWith(recorded.first, DayRange::endingOn(today, 91));
    case TrendsRange::Year:
        return beginningWith(recorded.first, {elevenMonthsBefore(today), today});
    case TrendsRange::All:
        // A diary that is still kept runs up to now; one that ended long ago is shown as far as it goes.
        return beginningWith(recorded.first, {recorded.first, today - recorded.last < 31 ? today : recorded.last});
    }
    assert(false);
    return recorded;
}

Grain grainAt(double pxADay, double narrowestDayPx)
{
    if (pxADay >= narrowestDayPx) {
        return Grain::Day;
    }
    return pxADay * 7 >= 8 ? Grain::Week : Grain::Month;
}

}  // namespace slumbar
