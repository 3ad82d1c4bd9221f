// A habit and its marks, written as a row of letters: one day each.
#pragma once

#include <string_view>

#include "analysis/habits/habitrecord.h"
#include "support/build.h"

namespace slumbar::testing {

inline Factor checkHabit(std::string_view timetable)
{
    const auto read = valueOf(timetableFromText(timetable));
    FactorFields fields;
    fields.id = "habit";
    fields.target = TargetDone{};
    fields.schedule = read.schedule;
    fields.pauses = read.pauses;
    return valueOf(Factor::make(std::move(fields)));
}

/// x done, - not done, n not applicable, . not recorded, from `first` on.
inline Diary diaryOfMarks(const Factor& habit, Day first, std::string_view marks)
{
    std::vector<DayRecord> records;
    for (const char mark : marks) {
        DayRecord record(first + static_cast<int>(records.size()));
        switch (mark) {
        case 'x':
            record.setMark({habit.id(), Done{}, {}});
            break;
        case '-':
            record.setMark({habit.id(), NotDone{}, {}});
            break;
        case 'n':
            record.setMark({habit.id(), NotApplicable{}, {}});
            break;
        }
        records.push_back(std::move(record));
    }
    return Diary(std::move(records), {habit}, {});
}

/// A habit with its marks, of which the first is that of Monday 5 October 2026.
inline const Day firstMonday(2026, 10, 5);
inline HabitRecord recordOf(std::string_view timetable, std::string_view marks)
{
    const Factor habit = checkHabit(timetable);
    return habitRecord(habit, diaryOfMarks(habit, firstMonday, marks), {Day(2026, 1, 1), Day(2027, 12, 31)});
}

}  // namespace slumbar::testing
