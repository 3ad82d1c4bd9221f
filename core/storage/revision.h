// What one edit made of the experiments, as the history tells it; what it made of a day is in domain/dayhistory.h.
#pragma once

#include <string_view>
#include <vector>

#include "domain/experiment.h"
#include "domain/moment.h"

namespace slumbar {

/// The subject under which the experiments stand in the history, always as a whole list.
inline constexpr std::string_view experimentsSubject = "experiments";

struct ExperimentsRevision {
    Moment made;
    std::vector<Experiment> before;
    std::vector<Experiment> after;

    bool operator==(const ExperimentsRevision&) const = default;
};

}  // namespace slumbar
