#include "report/nextstep.h"

#include <algorithm>

namespace slumbar {

namespace {

/// More than that is no small thing to ask for, and not within one month for a habit of some evenings a week.
constexpr int mostDaysAsked = 10;
constexpr std::size_t mostSteps = 2;

bool isInTest(const MonthEffect& shown, const std::optional<MonthExperiment>& experiment)
{
    return experiment && experiment->isRunning() && shown.effect.exposure == Exposure(experiment->report.factor);
}

bool lacksDoing(const Effect& effect)
{
    return effect.obstacle == Obstacle::TooFewOfEach && *effect.exposed < *effect.unexposed &&
           effect.daysMissing <= mostDaysAsked;
}

}  // namespace

std::vector<NextStep> nextSteps(const MonthEffects& effects, const std::optional<MonthExperiment>& experiment,
                                Day monthEnd)
{
    std::vector<NextStep> steps;
    const bool lacksEvenings = std::any_of(effects.open.begin(), effects.open.end(), [](const MonthEffect& shown) {
        return shown.effect.obstacle == Obstacle::EveningPainNotRecorded;
    });
    if (lacksEvenings && !effects.hasEstimates()) {
        steps.push_back({Step::RecordEvenings, std::nullopt});
    }
    const bool goesOn = experiment && experiment->isRunning() && !experiment->report.stopped &&
                        experiment->report.plannedDays.last > monthEnd;
    if (goesOn) {
        steps.push_back({Step::FollowExperiment, std::nullopt});
    }
    const auto nearest = std::find_if(effects.open.begin(), effects.open.end(), [&](const MonthEffect& shown) {
        return shown.factor && shown.factor->isHabit() && lacksDoing(shown.effect) && !isInTest(shown, experiment);
    });
    if (nearest != effects.open.end()) {
        steps.push_back({Step::NearlyEnough, *nearest});
    }
    const auto helping = std::find_if(effects.likely.begin(), effects.likely.end(), [](const MonthEffect& shown) {
        return shown.effect.verdict == Verdict::Helps && shown.factor && shown.factor->isHabit();
    });
    if (!goesOn && helping != effects.likely.end()) {
        steps.push_back({Step::TestHabit, *helping});
    }
    steps.resize(std::min(steps.size(), mostSteps));
    return steps;
}

}  // namespace slumbar
