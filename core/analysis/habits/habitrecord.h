// What was marked of a habit on the days it was due. Tally, strength and streak are told from it, so one pass over
// the diary is enough for all habits.
#pragma once

#include <vector>

#include "analysis/habits/habitoutcome.h"
#include "domain/diary.h"

namespace slumbar {

struct MarkedDay {
    Day day;
    HabitOutcome outcome;  ///< never NotRecorded
    double share;          ///< as shareOfTarget

    bool operator==(const MarkedDay&) const = default;
};

/// A mark on a day that is not due, by the schedule or in a pause, counts nowhere.
struct HabitRecord {
    Factor factor;
    std::vector<MarkedDay> days;  ///< in order

    bool operator==(const HabitRecord&) const = default;
};

/// How much of its target a mark reached, 0 to 1, as Loop Habit Tracker counts it: value / target for at least,
/// 1 - (value - target) / target for at most; all or nothing for everything else and for a target of 0 or below.
double shareOfTarget(const Target& target, const MarkValue& value, HabitOutcome outcome);

/// Of every habit of the diary, in its order.
std::vector<HabitRecord> habitRecords(const Diary& diary, DayRange days);
/// Precondition: factor.isHabit().
HabitRecord habitRecord(const Factor& factor, const Diary& diary, DayRange days);

}  // namespace slumbar
