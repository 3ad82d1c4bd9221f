// How firmly a habit has set in, from 0 to 1: what was done lately weighs more than what was done long ago, and one
// missed day takes off little.
#pragma once

#include <optional>
#include <vector>

#include "analysis/habits/habitrecord.h"

namespace slumbar {

/// One day of the formula that Loop Habit Tracker uses: before · m + value · (1 - m) with m = 0.5^(√timesADay / 13).
/// `value` is what was reached of the target, 0 to 1.
double strengthAfter(double before, double value, double timesADay);

/// After `last`, from 0 on the day of the first mark; nothing while there is no mark of a day that applies.
/// A day without a mark is one on which nothing was reached, for every kind of target: strength tells what the
/// diary shows. Days that do not apply, in pauses or not asked for by weekdays leave it as it is.
///
/// Value of a day: shareOfTarget; of a habit of n times a week, n below 7, the sum of the shares of the last 14 days
/// that apply by 2n, at most 1. A habit of k weekdays is k times a week on days known beforehand, so each of them
/// alone stands for 7 / k days. Precondition: the record covers the days up to `last`.
std::optional<double> habitStrength(const HabitRecord& record, Day last);
/// The same after every day of a range, in time linear in the days from the first mark on.
std::vector<std::optional<double>> habitStrengths(const HabitRecord& record, DayRange days);

}  // namespace slumbar
