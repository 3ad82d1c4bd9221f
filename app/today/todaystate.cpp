#include "today/todaystate.h"

#include <algorithm>

#include "analysis/figure.h"

namespace slumbar {

namespace {

constexpr int usualPainDays = 28;
constexpr int fewestUsualDays = 7;
constexpr int weekDays = 7;

std::optional<PainScore> backPain(const DayRecord* record, PainMoment moment)
{
    const PainEntry* entry = record ? record->pain(moment) : nullptr;
    return entry ? entry->back : std::nullopt;
}

std::optional<double> hoursAsleep(const DayRecord* record)
{
    const auto sleep = record && record->night() ? record->night()->totalSleep() : std::nullopt;
    return sleep ? std::optional(static_cast<double>(sleep->count()) / 3600.0) : std::nullopt;
}

std::optional<UsualPain> usualPain(const Diary& diary, Day today)
{
    std::vector<int> scores;
    for (const DayRecord& record : diary.between(DayRange::endingOn(today.previous(), usualPainDays))) {
        if (const auto score = backPain(&record, PainMoment::Morning)) {
            scores.push_back(score->value());
        }
    }
    if (scores.size() < fewestUsualDays) {
        return std::nullopt;
    }
    std::sort(scores.begin(), scores.end());
    const std::size_t quarter = scores.size() / 4;
    return UsualPain{static_cast<double>(scores[quarter]), static_cast<double>(scores[scores.size() - 1 - quarter]),
                     static_cast<int>(scores.size())};
}

}  // namespace

int TodayState::nightsInWeek() const
{
    return static_cast<int>(
        std::count_if(week.begin(), week.end(), [](const auto& night) { return night.hoursAsleep.has_value(); }));
}

std::optional<double> TodayState::meanHours() const
{
    MeanOf mean;
    for (const DayOfWeekState& each : week) {
        mean.addIfAny(each.hoursAsleep);
    }
    const auto figure = mean.figure();
    return figure ? std::optional(figure->value) : std::nullopt;
}

TodayState todayState(const Diary& diary, const Moment& now)
{
    const Profile& profile = diary.profile();
    const Day today = dayOf(now, profile.dayBoundary);
    TodayState state{.day = today, .now = now};
    state.isEvening = isEveningAt(now, profile.dayBoundary);
    const DayRecord* record = diary.find(today);
    if (record && record->night()) {
        state.lastNight = *record->night();
    }
    state.morningPain = backPain(record, PainMoment::Morning);
    state.eveningPain = backPain(record, PainMoment::Evening);
    state.usualPain = usualPain(diary, today);
    state.usualNight = usualNight(diary, today);
    for (const Day day : DayRange::endingOn(today, weekDays)) {
        const DayRecord* each = diary.find(day);
        state.week.push_back({day, hoursAsleep(each), backPain(each, PainMoment::Morning)});
        const bool isOpen = !each || (!each->night() && each->pains().empty());
        const auto range = diary.range();
        if (day != today && isOpen && range && range->first < day) {
            state.openDay = day;
            ++state.daysOpen;
        }
    }
    state.evening = eveningOf(diary, today);
    state.lightsOut = profile.plannedLightsOut;
    state.dayBoundary = profile.dayBoundary;
    return state;
}

}  // namespace slumbar
