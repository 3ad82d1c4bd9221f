// How long a habit has been kept without a break.
#pragma once

#include "analysis/habits/habitrecord.h"

namespace slumbar {

enum class StreakUnit { Days, Weeks };

struct Streak {
    int length;
    StreakUnit unit;

    bool operator==(const Streak&) const = default;
};

/// Up to and with `last`. Days that do not apply, in pauses or not asked for are stepped over; a day without a mark
/// ends it as one on which it was not kept does, so a caller in the midst of a day asks for the day before while
/// that day is open.
///
/// A habit of n times a week is counted in weeks, Monday to Sunday, that have n days kept, or all days that apply
/// where these are fewer; a week without any is stepped over. The week of the first mark begins with it, and the
/// week that is still running counts from the moment it has n. Precondition: the record covers the days up to `last`.
Streak habitStreak(const HabitRecord& record, Day last);

}  // namespace slumbar
