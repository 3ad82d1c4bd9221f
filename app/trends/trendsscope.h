// The days that the Trends page is about: those of a range, and of these the ones the diary can tell of.
#pragma once

#include <optional>
#include <vector>

#include "domain/diary.h"
#include "trends/trendsrange.h"

namespace slumbar {

struct TrendsScope {
    TrendsRange range = TrendsRange::Month;
    Day today = DayRange::none().first;
    DayRange days = DayRange::none();     ///< what is shown
    DayRange counted = DayRange::none();  ///< of these, from the first recorded day on; the last only once recorded

    bool operator==(const TrendsScope&) const = default;
};

/// Nothing while no night and no rating of pain is recorded anywhere.
std::optional<TrendsScope> trendsScope(const Diary& diary, TrendsRange range, Day today);

/// What a row of the table stands for.
enum class RowLength { Day, Week, Month, ThreeMonths, Year };

RowLength rowLengthOf(const TrendsScope& scope);
/// The rows of the counted days.
std::vector<DayRange> rowsOf(const TrendsScope& scope);

}  // namespace slumbar
