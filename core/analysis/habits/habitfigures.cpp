#include "analysis/habits/habitfigures.h"

#include <algorithm>
#include <iterator>

namespace slumbar {

std::vector<HabitFigures> habitFigures(const Diary& diary, DayRange days, Day today)
{
    const auto recorded = diary.range();
    DayRange history{days.first, std::max(days.last, today)};
    if (recorded) {
        history.first = std::min(history.first, recorded->first);
    }
    const auto records = habitRecords(diary, history);
    std::vector<HabitFigures> figures;
    figures.reserve(records.size());
    std::transform(records.begin(), records.end(), std::back_inserter(figures), [&](const HabitRecord& record) {
        return HabitFigures{record.factor, habitTally(record, days), habitStrength(record, today),
                            habitStreak(record, today)};
    });
    return figures;
}

}  // namespace slumbar
