// An experiment as it is reported, in the order of CENT 2015 (Vohra et al., doi 10.1136/bmj.h1738): title, periods,
// wash-out, randomisation, end, adherence, estimate with interval. For the screen, the print and JSON.
#pragma once

#include <string>
#include <vector>

#include "analysis/experiments/experimentadherence.h"
#include "analysis/experiments/experimentresult.h"

namespace slumbar {

struct ExperimentReport {
    std::string title;  ///< the question
    std::string factor;
    Measure outcome;
    DayRange plannedDays;  ///< the periods: so many pairs of blocks of so many days
    int pairs;
    int blockDays;
    int washOutDays;
    int seed;
    std::vector<Arm> order;  ///< of the blocks begun so far
    StopRule stopRule;
    std::optional<EarlyStop> stopped;
    ExperimentAdherence adherence;  ///< up to the day before today
    tl::expected<ExperimentResult, NotFinished> result;

    bool operator==(const ExperimentReport&) const = default;
};

ExperimentReport experimentReport(const Diary& diary, const Experiment& experiment, Day today);

}  // namespace slumbar
