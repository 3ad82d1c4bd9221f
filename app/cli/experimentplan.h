// What `experiment plan` and `experiment start` are asked for: a habit, an outcome and the size of the experiment.
#pragma once

#include "cli/commandarguments.h"
#include "domain/diary.h"

namespace slumbar {

struct ExperimentPlan {
    std::string factor;
    Measure outcome;
    ExperimentDesign design;
};

void addPlanOptions(CommandArguments& options);

/// The detail of an error says which option is wrong.
Result<ExperimentPlan> planFrom(const CommandArguments& options);

/// The habit; null after it was said why it cannot be tried out.
const Factor* habitToTry(const Diary& diary, const std::string& id, CommandSurroundings& surroundings);

}  // namespace slumbar
