// On which days a factor is asked for: the days of its schedule, but for the pauses in which it rests without
// losing its history.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "domain/day.h"

namespace slumbar {

struct EveryDay {
    bool operator==(const EveryDay&) const = default;
};
struct OnWeekdays {
    std::set<unsigned> isoWeekdays;  ///< 1 Monday to 7 Sunday, at least one
    bool operator==(const OnWeekdays&) const = default;
};
struct TimesAWeek {
    int times;  ///< 1 to 7
    bool operator==(const TimesAWeek&) const = default;
};
using Schedule = std::variant<EveryDay, OnWeekdays, TimesAWeek>;

/// "daily", "mon;wed;fri" or "3/week".
std::string toText(const Schedule& schedule);
Result<Schedule> scheduleFromText(std::string_view text);
/// A number of times a week asks on every day.
bool asksOn(const Schedule& schedule, Day day);
/// On how many days of the range.
int daysAsked(const Schedule& schedule, DayRange days);

/// Both days rest too; without a last day it is open.
struct Pause {
    Day first;
    std::optional<Day> last;

    bool contains(Day day) const { return first <= day && (!last || day <= *last); }
    bool operator==(const Pause&) const = default;
};

/// What a schedule asks for, with the pauses in order.
struct Timetable {
    Schedule schedule = EveryDay{};
    std::vector<Pause> pauses;

    bool operator==(const Timetable&) const = default;
};

/// "daily; paused 2026-10-01/2026-10-14; paused 2026-11-20/": the schedule, then the pauses, of which the last here
/// is open.
std::string toText(const Timetable& timetable);
Result<Timetable> timetableFromText(std::string_view text);
/// Whether the schedule names a day and the pauses are in order, end before the next begins and only the last is
/// open.
bool isValid(const Timetable& timetable);

}  // namespace slumbar
