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

/// The habits of the evening and the night, and those of the day with a clock time (the last caffeine), that
/// are asked for on `day` and not archived. Ordered by due time, from one day boundary to the next; a habit
/// without one stays behind the habit it follows in the diary. What belongs to the night comes last.
std::vector<EveningHabit> eveningOf(const Diary& diary, Day day);

/// Whether the evening is what is due: from 15:00 to the day boundary.
bool isEveningAt(const Moment& now, ClockTime dayBoundary);

int openHabits(const std::vector<EveningHabit>& evening);

/// Minutes from `now` to `due` within one person's day; negative once it is past.
std::chrono::minutes untilDue(ClockTime due, ClockTime now, ClockTime dayBoundary);

}  // namespace slumbar
