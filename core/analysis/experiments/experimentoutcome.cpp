#include "analysis/experiments/experimentoutcome.h"

#include <cassert>

#include "analysis/recordvalue.h"

namespace slumbar {

Day dayOfOutcome(PartOfDay partOfDay, Measure outcome, Day day)
{
    return isBeforeEvening(partOfDay) && outcome == Measure::EveningPain ? day : day.next();
}

std::optional<double> outcomeOn(const Diary& diary, Measure outcome, Day day)
{
    assert(isExperimentOutcome(outcome));
    const DayRecord* record = diary.find(day);
    return record ? valueIn(*record, outcome) : std::nullopt;
}

}  // namespace slumbar
