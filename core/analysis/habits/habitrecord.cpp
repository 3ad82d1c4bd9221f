#include "analysis/habits/habitrecord.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace slumbar {

namespace {

/// What the marks of a day are held against.
struct Evening {
    Day day;
    ClockTime dayBoundary;
    ClockTime lightsOut;
};

void addMark(HabitRecord& habit, const Mark& mark, const Evening& evening)
{
    if (!habit.factor.isDueOn(evening.day)) {
        return;
    }
    const HabitOutcome outcome = habitOutcome(habit.factor, &mark, evening.dayBoundary, evening.lightsOut);
    if (outcome != HabitOutcome::NotRecorded) {
        habit.days.push_back({evening.day, outcome, shareOfTarget(*habit.factor->target, mark.value, outcome)});
    }
}

/// Marks and habits both go by id, so that each day is one walk along the two.
void addMarks(const std::vector<HabitRecord*>& habitsById, const std::vector<Mark>& marks, const Evening& evening)
{
    auto habit = habitsById.begin();
    for (const Mark& mark : marks) {
        while (habit != habitsById.end() && (*habit)->factor.id() < mark.factor) {
            ++habit;
        }
        if (habit != habitsById.end() && (*habit)->factor.id() == mark.factor) {
            addMark(**habit, mark, evening);
        }
    }
}

void fill(std::vector<HabitRecord>& habits, const Diary& diary, DayRange days)
{
    std::vector<HabitRecord*> byId;
    byId.reserve(habits.size());
    std::transform(habits.begin(), habits.end(), std::back_inserter(byId), [](HabitRecord& habit) { return &habit; });
    std::sort(byId.begin(), byId.end(),
              [](const HabitRecord* a, const HabitRecord* b) { return a->factor.id() < b->factor.id(); });
    // One day more: the night after the last day is on the next.
    const auto records = diary.between({days.first, days.last.next()});
    for (auto record = records.begin(); record != records.end() && record->day() <= days.last; ++record) {
        const auto following = std::next(record);
        const bool isNextDay = following != records.end() && following->day() == record->day().next();
        const Night* night = isNextDay ? following->night() : nullptr;
        addMarks(byId, record->marks(),
                 {record->day(), diary.profile().dayBoundary, lightsOutOf(night, diary.profile())});
    }
}

}  // namespace

double shareOfTarget(const Target& target, const MarkValue& value, HabitOutcome outcome)
{
    const auto* number = std::get_if<double>(&value);
    const auto* atLeast = std::get_if<TargetAtLeast>(&target);
    const auto* atMost = std::get_if<TargetAtMost>(&target);
    if (number && atLeast && atLeast->value > 0) {
        return std::clamp(*number / atLeast->value, 0.0, 1.0);
    }
    if (number && atMost && atMost->value > 0) {
        return std::clamp(1 - (*number - atMost->value) / atMost->value, 0.0, 1.0);
    }
    return outcome == HabitOutcome::Met ? 1 : 0;
}

std::vector<HabitRecord> habitRecords(const Diary& diary, DayRange days)
{
    std::vector<HabitRecord> habits;
    for (const Factor& factor : diary.factors()) {
        if (factor.isHabit()) {
            habits.push_back({factor, {}});
        }
    }
    fill(habits, diary, days);
    return habits;
}

HabitRecord habitRecord(const Factor& factor, const Diary& diary, DayRange days)
{
    assert(factor.isHabit());
    std::vector<HabitRecord> habit{{factor, {}}};
    fill(habit, diary, days);
    return std::move(habit.front());
}

}  // namespace slumbar
