// What one edit made of a day or of the experiments, as the history tells it.
#pragma once

#include <string_view>
#include <vector>

#include "domain/dayrecord.h"
#include "domain/experiment.h"

namespace slumbar {

struct Revision {
    Moment made;
    DayRecord before;
    DayRecord after;

    bool operator==(const Revision&) const = default;
};

/// The subject under which the experiments stand in the history, always as a whole list.
inline constexpr std::string_view experimentsSubject = "experiments";

struct ExperimentsRevision {
    Moment made;
    std::vector<Experiment> before;
    std::vector<Experiment> after;

    bool operator==(const ExperimentsRevision&) const = default;
};

}  // namespace slumbar
