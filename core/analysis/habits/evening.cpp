#include "analysis/habits/evening.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace slumbar {

namespace {

bool belongsToEvening(const Factor& factor)
{
    switch (factor->partOfDay) {
    case PartOfDay::Morning:
        return false;
    case PartOfDay::Day:
        return factor->kind == FactorKind::Clock;
    case PartOfDay::Evening:
    case PartOfDay::Night:
        return true;
    }
    return false;
}

bool isAskedFor(const Factor& factor, Day day)
{
    return factor.isHabit() && !factor->isArchived && belongsToEvening(factor) && factor.isDueOn(day);
}

std::optional<ClockTime> dueTime(const Target& target, ClockTime plannedLightsOut)
{
    if (const auto* by = std::get_if<TargetBy>(&target)) {
        return by->time;
    }
    if (const auto* before = std::get_if<TargetBeforeBed>(&target)) {
        return plannedLightsOut.plus(-before->lead);
    }
    if (const auto* within = std::get_if<TargetWithin>(&target)) {
        return within->time;
    }
    return std::nullopt;
}

EveningHabit eveningHabit(const Factor& factor, const Diary& diary, Day day)
{
    const DayRecord* record = diary.find(day);
    const Mark* mark = record ? record->mark(factor.id()) : nullptr;
    return {factor, dueTime(*factor->target, diary.profile().plannedLightsOut), habitOutcome(factor, diary, day),
            mark ? std::optional(*mark) : std::nullopt};
}

}  // namespace

std::vector<EveningHabit> eveningOf(const Diary& diary, Day day)
{
    const ClockTime boundary = diary.profile().dayBoundary;
    // Night or not, then minutes since the day began; equal places keep the order of the diary.
    std::multimap<std::pair<bool, int>, EveningHabit> places;
    int minute = 0;
    for (const Factor& factor : diary.factors()) {
        if (isAskedFor(factor, day)) {
            EveningHabit habit = eveningHabit(factor, diary, day);
            minute = habit.due ? minutesIntoDay(*habit.due, boundary) : minute;
            places.emplace(std::pair(factor->partOfDay == PartOfDay::Night, minute), std::move(habit));
        }
    }
    std::vector<EveningHabit> evening;
    evening.reserve(places.size());
    std::transform(places.begin(), places.end(), std::back_inserter(evening),
                   [](const auto& place) { return place.second; });
    return evening;
}

bool isEveningAt(const Moment& now, ClockTime dayBoundary)
{
    constexpr ClockTime eveningBegins = ClockTime::at(15, 0);
    return now.clock() >= eveningBegins || now.clock() < dayBoundary;
}

int openHabits(const std::vector<EveningHabit>& evening)
{
    return static_cast<int>(
        std::count_if(evening.begin(), evening.end(), [](const EveningHabit& habit) { return habit.isOpen(); }));
}

std::chrono::minutes untilDue(ClockTime due, ClockTime now, ClockTime dayBoundary)
{
    return std::chrono::minutes(minutesIntoDay(due, dayBoundary) - minutesIntoDay(now, dayBoundary));
}

}  // namespace slumbar
