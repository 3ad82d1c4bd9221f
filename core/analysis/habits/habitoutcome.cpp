#include "analysis/habits/habitoutcome.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace slumbar {

namespace {

HabitOutcome metIf(bool isMet)
{
    return isMet ? HabitOutcome::Met : HabitOutcome::NotMet;
}

/// Minutes between two clock times, the short way round.
int apart(ClockTime a, ClockTime b)
{
    const int distance = std::abs(a.minuteOfDay() - b.minuteOfDay());
    return std::min(distance, ClockTime::minutesADay - distance);
}

/// Minutes from the beginning of the person's day to the lights out that ends it. Within the first eight hours it
/// is that of someone who went to bed after the next day had begun.
int minutesToBed(ClockTime lightsOut, ClockTime dayBoundary)
{
    constexpr int earliest = 8 * 60;
    const int minutes = minutesIntoDay(lightsOut, dayBoundary);
    return minutes < earliest ? minutes + ClockTime::minutesADay : minutes;
}

HabitOutcome outcomeOfNumber(const Target& target, double value)
{
    if (const auto* atLeast = std::get_if<TargetAtLeast>(&target)) {
        return metIf(value >= atLeast->value);
    }
    if (const auto* atMost = std::get_if<TargetAtMost>(&target)) {
        return metIf(value <= atMost->value);
    }
    return HabitOutcome::NotRecorded;
}

HabitOutcome outcomeOfTime(const Target& target, ClockTime time, ClockTime dayBoundary,
                           std::optional<ClockTime> lightsOut)
{
    if (const auto* by = std::get_if<TargetBy>(&target)) {
        return metIf(minutesIntoDay(time, dayBoundary) <= minutesIntoDay(by->time, dayBoundary));
    }
    if (const auto* within = std::get_if<TargetWithin>(&target)) {
        return metIf(apart(time, within->time) <= within->tolerance.count());
    }
    if (const auto* before = std::get_if<TargetBeforeBed>(&target); before && lightsOut) {
        const int latest = minutesToBed(*lightsOut, dayBoundary) - static_cast<int>(before->lead.count());
        return metIf(minutesIntoDay(time, dayBoundary) <= latest);
    }
    return HabitOutcome::NotRecorded;
}

}  // namespace

int minutesIntoDay(ClockTime time, ClockTime dayBoundary)
{
    return time.plus(-dayBoundary.sinceMidnight()).minuteOfDay();
}

ClockTime lightsOutOf(const Night* following, const Profile& profile)
{
    return following && (*following)->lightsOut ? (*following)->lightsOut->clock() : profile.plannedLightsOut;
}

HabitOutcome habitOutcome(const Factor& factor, const Mark* mark, ClockTime dayBoundary,
                          std::optional<ClockTime> lightsOut)
{
    assert(factor.isHabit());
    if (!mark) {
        return HabitOutcome::NotRecorded;
    }
    if (std::holds_alternative<Done>(mark->value)) {
        return HabitOutcome::Met;
    }
    if (std::holds_alternative<NotDone>(mark->value)) {
        return HabitOutcome::NotMet;
    }
    if (std::holds_alternative<NotApplicable>(mark->value)) {
        return HabitOutcome::NotApplicable;
    }
    if (const auto* time = std::get_if<ClockTime>(&mark->value)) {
        return outcomeOfTime(*factor->target, *time, dayBoundary, lightsOut);
    }
    return outcomeOfNumber(*factor->target, std::get<double>(mark->value));
}

HabitOutcome habitOutcome(const Factor& factor, const Diary& diary, Day day)
{
    const DayRecord* record = diary.find(day);
    const DayRecord* next = diary.find(day.next());
    const ClockTime lightsOut = lightsOutOf(next ? next->night() : nullptr, diary.profile());
    return habitOutcome(factor, record ? record->mark(factor.id()) : nullptr, diary.profile().dayBoundary, lightsOut);
}

}  // namespace slumbar
