// Which recorded value answers for a day of an experiment. The order of a day is evening(d) → night(d+1) →
// morning(d+1) → evening(d+1), and an effect never comes before its cause.
#pragma once

#include <optional>

#include "domain/diary.h"

namespace slumbar {

/// The day whose value follows what was done on `day`: the next one, but for what is done in the morning or by
/// day the evening of the same day.
Day dayOfOutcome(PartOfDay partOfDay, Measure outcome, Day day);

/// Hours, points, percent, a count or minutes, as the measure says. Precondition: isExperimentOutcome(outcome).
std::optional<double> outcomeOn(const Diary& diary, Measure outcome, Day day);

/// Sleep that is longer or better; everything else is better when it is less.
bool isBetterWhenHigher(Measure outcome);

}  // namespace slumbar
