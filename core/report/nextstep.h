// What the person could do in the month to come, as far as the diary has a reason to name it; otherwise the page
// leaves a line to write on.
#pragma once

#include <optional>
#include <vector>

#include "report/montheffects.h"
#include "report/monthexperiment.h"
#include "report/monthroutine.h"

namespace slumbar {

enum class Step {
    RecordEvenings,    ///< evening pain is missing too often for any answer
    FollowExperiment,  ///< it goes on into the next month
    NearlyEnough,      ///< a few more days of a habit that is hardly ever done would give a first answer
    TestHabit,         ///< it went with less pain; whether it does it, only an experiment can say
};

struct NextStep {
    Step step;
    std::optional<MonthEffect> about;  ///< of NearlyEnough and TestHabit

    bool operator==(const NextStep&) const = default;
};

/// At most two, in the order of the enum. `monthEnd` is the last day of the month itself.
std::vector<NextStep> nextSteps(const MonthEffects& effects, const std::optional<MonthExperiment>& experiment,
                                Day monthEnd);

}  // namespace slumbar
