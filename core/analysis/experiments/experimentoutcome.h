// Which recorded value answers for a day of an experiment. The order of a day is evening(d) → night(d+1) →
// morning(d+1) → evening(d+1), and an effect never comes before its cause.
#pragma once

#include <optional>

#include "domain/diary.h"

namespace slumbar {

/// The day whose value follows what was done on `day`: the next one, but for what is done in the morning or by
/// day the evening of the same day.
Day dayOfOutcome(PartOfDay partOfDay, Measure outcome, Day day);

/// Nothing where it is not recorded. Precondition: isExperimentOutcome(outcome).
std::optional<double> outcomeOn(const Diary& diary, Measure outcome, Day day);

}  // namespace slumbar
