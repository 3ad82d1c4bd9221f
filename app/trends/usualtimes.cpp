#include "trends/usualtimes.h"

#include <algorithm>
#include <cassert>

#include "analysis/statistics/quantile.h"

namespace slumbar {

namespace {

bool isOf(NightKind kind, const NightTimes& night)
{
    return kind == NightKind::All || night.endsOnFreeDay == (kind == NightKind::BeforeFreeDays);
}

std::optional<double> hourOf(const NightTimes& night, NightMoment moment)
{
    switch (moment) {
    case NightMoment::Onset:
        return night.onset;
    case NightMoment::Wake:
        return night.wake;
    case NightMoment::Middle:
        return night.middle();
    }
    assert(false);
    return std::nullopt;
}

}  // namespace

Nights nightsIn(Nights nights, DayRange days)
{
    const auto first = std::lower_bound(nights.begin(), nights.end(), days.first,
                                        [](const NightTimes& night, Day day) { return night.day < day; });
    const auto end = std::upper_bound(first, nights.end(), days.last,
                                      [](Day day, const NightTimes& night) { return day < night.day; });
    return {first, end};
}

std::vector<Day> daysOf(Nights nights)
{
    std::vector<Day> days;
    for (const NightTimes& night : nights) {
        days.push_back(night.day);
    }
    return days;
}

std::optional<double> usualHour(Nights nights, NightKind kind, NightMoment moment)
{
    std::vector<double> hours;
    for (const NightTimes& night : nights) {
        const std::optional<double> hour = isOf(kind, night) ? hourOf(night, moment) : std::nullopt;
        if (hour) {
            hours.push_back(*hour);
        }
    }
    return hours.empty() ? std::nullopt : std::optional(median(std::move(hours)));
}

bool hasBothKinds(Nights nights)
{
    return usualHour(nights, NightKind::BeforeFreeDays, NightMoment::Onset) &&
           usualHour(nights, NightKind::BeforeWorkDays, NightMoment::Onset);
}

}  // namespace slumbar
