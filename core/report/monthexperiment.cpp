#include "report/monthexperiment.h"

#include <algorithm>
#include <utility>

namespace slumbar {

namespace {

constexpr int simulations = 1000;  // a share is told to three percent

bool isOf(const Experiment& experiment, DayRange period)
{
    // The last value may come on the day after the last one.
    return !period.isEmpty() && experiment->firstDay <= period.last && experiment.lastDay().next() >= period.first;
}

/// Without an early stop that was still to come.
Experiment asItStoodOn(Day today, const Experiment& experiment)
{
    if (!experiment->stopped || experiment->stopped->day <= today) {
        return experiment;
    }
    ExperimentFields fields = experiment.fields();
    fields.stopped.reset();
    return *Experiment::make(std::move(fields));
}

/// Of two of the sizes that are worth asking about: one point and two, an hour and two.
std::vector<PowerPoint> powerOf(const Diary& diary, const Experiment& experiment)
{
    const auto noise = outcomeNoise(diary, experiment->outcome, experiment->firstDay.previous());
    if (!noise) {
        return {};
    }
    const std::vector<double> sizes = effectsWorthAsking(experiment->outcome);
    return powerCurve(experiment->design, *noise, {{sizes[3], sizes[7]}, 1, simulations});
}

}  // namespace

std::optional<MonthExperiment> monthExperiment(const Diary& diary, DayRange period, Day today)
{
    const auto& experiments = diary.experiments();
    const Experiment* latest = nullptr;
    for (const Experiment& experiment : experiments) {
        if (isOf(experiment, period) && (!latest || (*latest)->firstDay < experiment->firstDay)) {
            latest = &experiment;
        }
    }
    if (!latest) {
        return std::nullopt;
    }
    const Experiment shown = asItStoodOn(today, *latest);
    const Factor* factor = diary.factor(shown->factor);
    const int days = shown.days().length();
    return MonthExperiment{factor ? std::optional(*factor) : std::nullopt, experimentReport(diary, shown, today),
                           std::clamp(period.last - shown->firstDay + 1, 0, days), days, powerOf(diary, shown)};
}

}  // namespace slumbar
