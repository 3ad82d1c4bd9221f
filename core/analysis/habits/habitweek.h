// The week as habits of so many times a week count it.
#pragma once

#include <variant>

#include "domain/schedule.h"

namespace slumbar {

/// Weeks run from Monday to Sunday.
inline Day mondayOf(Day day)
{
    return day - static_cast<int>(day.weekday().iso_encoding() - 1);
}

inline constexpr int daysAWeek = 7;

/// The weeks that have any of the days.
inline DayRange wholeWeeksOf(DayRange days)
{
    return {mondayOf(days.first), mondayOf(days.last) + (daysAWeek - 1)};
}

/// All of them for a habit of certain days, which is wanted on each of them.
inline int timesWantedAWeek(const Schedule& schedule)
{
    const auto* week = std::get_if<TimesAWeek>(&schedule);
    return week ? week->times : daysAWeek;
}

}  // namespace slumbar
