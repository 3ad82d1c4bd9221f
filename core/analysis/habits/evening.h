// The habits a person goes through before sleep, in the order of the evening. Today and the bedtime checklist
// show the same list because both take it from here.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "analysis/habits/habitoutcome.h"
#include "domain/diary.h"

namespace slumbar {

struct EveningHabit {
    Factor factor;
    std::optional<ClockTime> due;  ///< the time its target gives; none where it only has a place in the evening
    HabitOutcome outcome;
    std::optional<Mark> mark;

    bool isOpen() const { return !mark.has_value(); }
    bool operator==(const EveningHabit&) const = default;
};

/// The time of the evening that a target gives; none where it gives no time.
std::optional<ClockTime> dueTime(const Target& target, ClockTime plannedLightsOut);

/// All habits that are not archived, in the order in which an evening goes through them: first those of the morning,
/// last those of the night; within these by due time, from one day boundary to the next. A habit without a due time
/// stays behind the one that it follows in the diary.
std::vector<Factor> habitsInEveningOrder(const std::vector<Factor>& factors, const Profile& profile);

/// Those of them that are asked for on `day`. What belongs to the morning or the day is looked back on.
std::vector<EveningHabit> eveningOf(const Diary& diary, Day day);

/// Whether the evening is what is due: from 15:00 to the day boundary.
bool isEveningAt(const Moment& now, ClockTime dayBoundary);

int openHabits(const std::vector<EveningHabit>& evening);

/// Minutes from `now` to `due` within one person's day; negative once it is past.
std::chrono::minutes untilDue(ClockTime due, ClockTime now, ClockTime dayBoundary);

}  // namespace slumbar
