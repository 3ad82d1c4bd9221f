#include "checkin/opendays.h"

#include <algorithm>

namespace slumbar {

namespace {

bool isOpen(const Diary& diary, Day day)
{
    const DayRecord* record = diary.find(day);
    return !record || (record->nights().empty() && record->pains().empty());
}

}  // namespace

std::vector<Day> openDays(const Diary& diary, Day today)
{
    std::vector<Day> open;
    const auto recorded = diary.range();
    const Day first = recorded ? std::max(recorded->first, today - daysLookedBackOn) : today;
    for (Day day = today.previous(); first <= day; day = day.previous()) {
        if (isOpen(diary, day)) {
            open.push_back(day);
        }
    }
    return open;
}

}  // namespace slumbar
