#include "trends/trendsscope.h"

#include <algorithm>
#include <cassert>

#include "trends/dayvalues.h"
#include "trends/periods.h"

namespace slumbar {

std::optional<TrendsScope> trendsScope(const Diary& diary, TrendsRange range, Day today)
{
    const std::optional<DayRange> recorded = daysWithNightOrPain(diary);
    if (!recorded) {
        return std::nullopt;
    }
    const DayRange days = daysOf(range, today, *recorded);
    const DayRecord* const atEnd = diary.find(days.last);
    const bool isEndRecorded = atEnd != nullptr && hasNightOrPain(*atEnd);
    const Day last = isEndRecorded || days.last < today ? days.last : days.last.previous();
    return TrendsScope{range, today, days, {std::max(days.first, recorded->first), last}};
}

RowLength rowLengthOf(const TrendsScope& scope)
{
    const int length = scope.days.length();
    switch (scope.range) {
    case TrendsRange::Week:
        return RowLength::Day;
    case TrendsRange::Month:
        return RowLength::Week;
    case TrendsRange::Quarter:
        return RowLength::Month;
    case TrendsRange::All:
        if (length > 800) {
            return RowLength::Year;
        }
        [[fallthrough]];
    case TrendsRange::Year:
        return length > 100 ? RowLength::ThreeMonths : RowLength::Month;
    }
    assert(false);
    return {};
}

std::vector<DayRange> rowsOf(const TrendsScope& scope)
{
    switch (rowLengthOf(scope)) {
    case RowLength::Day:
        return inDays(scope.counted);
    case RowLength::Week:
        return inWeeks(scope.counted);
    case RowLength::Month:
        return inMonths(scope.counted, 1);
    case RowLength::ThreeMonths:
        return inMonths(scope.counted, 3);
    case RowLength::Year:
        return inYears(scope.counted);
    }
    assert(false);
    return {};
}

}  // namespace slumbar
