#include "analysis/experiments/experimentreport.h"

#include <algorithm>

namespace slumbar {

namespace {

std::vector<Arm> orderSoFar(const Experiment& experiment, Day today)
{
    const int blockDays = experiment->design.blockDays.value();
    const int daysBegun = std::min(today, experiment.lastDay()) - experiment->firstDay + 1;
    const int blocksBegun = std::max(0, (daysBegun + blockDays - 1) / blockDays);
    const auto& order = experiment.order();
    return {order.begin(), order.begin() + blocksBegun};
}

}  // namespace

ExperimentReport experimentReport(const Diary& diary, const Experiment& experiment, Day today)
{
    const ExperimentDesign& design = experiment->design;
    return {experiment->question,
            experiment->factor,
            experiment->outcome,
            experiment.plannedDays(),
            design.pairs.value(),
            design.blockDays.value(),
            design.washOutDays.value(),
            experiment->seed.value(),
            orderSoFar(experiment, today),
            experiment->stopRule,
            experiment->stopped,
            experimentAdherence(diary, experiment, today.previous()),
            experimentResult(diary, experiment, today)};
}

}  // namespace slumbar
