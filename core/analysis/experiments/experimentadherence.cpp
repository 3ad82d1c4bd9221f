#include "analysis/experiments/experimentadherence.h"

#include <algorithm>

#include "analysis/habits/habitoutcome.h"

namespace slumbar {

namespace {

HabitOutcome outcomeOf(const Factor* factor, const Diary& diary, Day day)
{
    return factor && factor->isHabit() ? habitOutcome(*factor, diary, day) : HabitOutcome::NotRecorded;
}

void count(ArmAdherence& adherence, HabitOutcome outcome, HabitOutcome asked)
{
    switch (outcome) {
    case HabitOutcome::Met:
    case HabitOutcome::NotMet:
        ++(outcome == asked ? adherence.followed : adherence.notFollowed);
        break;
    case HabitOutcome::NotApplicable:
        ++adherence.notApplicable;
        break;
    case HabitOutcome::NotRecorded:
        ++adherence.notRecorded;
        break;
    }
}

}  // namespace

ExperimentAdherence experimentAdherence(const Diary& diary, const Experiment& experiment, Day last)
{
    const Factor* factor = diary.factor(experiment->factor);
    ExperimentAdherence adherence;
    for (const Day day : DayRange{experiment->firstDay, std::min(last, experiment.lastDay())}) {
        const HabitOutcome outcome = outcomeOf(factor, diary, day);
        switch (*experiment.armOn(day)) {
        case Arm::With:
            count(adherence.with, outcome, HabitOutcome::Met);
            break;
        case Arm::Without:
            count(adherence.without, outcome, HabitOutcome::NotMet);
            break;
        }
    }
    return adherence;
}

}  // namespace slumbar
