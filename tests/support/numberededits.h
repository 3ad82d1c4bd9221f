// Edits that leave their number in the diary, so that a test can tell which were written, and that none was by half.
#pragma once

#include <set>

#include "support/build.h"

namespace slumbar::testing {

/// Marks every day of a month with the number.
inline Edit numberedEdit(int number)
{
    Edit edit;
    for (const Day on : DayRange::ofMonth(std::chrono::year(2026) / std::chrono::month(10))) {
        DayRecord record = usualDay(on);
        record.setMark({"exercise_min", double(number), {}});
        edit.days.push_back(std::move(record));
    }
    return edit;
}

/// The number on all days of the month, 0 where nothing is recorded, -1 where days differ.
inline int numberIn(const Diary& diary)
{
    std::set<int> numbers;
    for (const Day on : DayRange::ofMonth(std::chrono::year(2026) / std::chrono::month(10))) {
        const DayRecord record = diary.on(on);
        const Mark* mark = record.mark("exercise_min");
        numbers.insert(mark ? static_cast<int>(std::get<double>(mark->value)) : 0);
    }
    return numbers.size() == 1 ? *numbers.begin() : -1;
}

}  // namespace slumbar::testing
