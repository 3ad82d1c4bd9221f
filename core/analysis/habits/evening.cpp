#include "analysis/habits/evening.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace slumbar {

namespace {

/// What is looked back on stands first, what belongs to the night last; the rest by the clock.
enum class Stretch { Morning, DayAndEvening, Night };

Stretch stretchOf(PartOfDay part)
{
    switch (part) {
    case PartOfDay::Morning:
        return Stretch::Morning;
    case PartOfDay::Day:
    case PartOfDay::Evening:
        break;
    case PartOfDay::Night:
        return Stretch::Night;
    }
    return Stretch::DayAndEvening;
}

EveningHabit eveningHabit(const Factor& factor, const Diary& diary, Day day)
{
    const DayRecord* record = diary.find(day);
    const Mark* mark = record ? record->mark(factor.id()) : nullptr;
    return {factor, dueTime(*factor->target, diary.profile().plannedLightsOut), habitOutcome(factor, diary, day),
            mark ? std::optional(*mark) : std::nullopt};
}

}  // namespace

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

std::vector<Factor> habitsInEveningOrder(const std::vector<Factor>& factors, const Profile& profile)
{
    // Minutes since the day began; equal places keep the order of the diary.
    std::multimap<std::pair<Stretch, int>, const Factor*> places;
    std::map<Stretch, int> lastMinute;
    for (const Factor& factor : factors) {
        if (factor.isHabit() && !factor->isArchived) {
            const Stretch stretch = stretchOf(factor->partOfDay);
            if (const auto due = dueTime(*factor->target, profile.plannedLightsOut)) {
                lastMinute[stretch] = minutesIntoDay(*due, profile.dayBoundary);
            }
            places.emplace(std::pair(stretch, lastMinute[stretch]), &factor);
        }
    }
    std::vector<Factor> habits;
    habits.reserve(places.size());
    std::transform(places.begin(), places.end(), std::back_inserter(habits),
                   [](const auto& place) { return *place.second; });
    return habits;
}

std::vector<EveningHabit> eveningOf(const Diary& diary, Day day)
{
    std::vector<EveningHabit> evening;
    for (const Factor& habit : habitsInEveningOrder(diary.factors(), diary.profile())) {
        if (habit.isDueOn(day)) {
            evening.push_back(eveningHabit(habit, diary, day));
        }
    }
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
