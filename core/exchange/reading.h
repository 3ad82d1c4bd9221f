// What the files say, before any of it is in a diary: the same value from every importer. What becomes of it
// is told by ImportPlan.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/dayrecord.h"
#include "domain/experiment.h"
#include "domain/factor.h"
#include "domain/profile.h"
#include "exchange/rowissue.h"

namespace slumbar {

struct Reading {
    std::vector<DayRecord> days;                 ///< in order, one a day; each night with its source
    std::optional<std::vector<Factor>> factors;  ///< as the files define them, in their order
    std::vector<Factor> guessedFactors;          ///< marked or tried out but not defined
    std::optional<Profile> profile;
    std::vector<Experiment> experiments;  ///< each id once
    std::vector<std::string> formats;     ///< names of the formats that were found, each once
    std::size_t rowsRead = 0;             ///< rows or entries that became part of the days
    std::size_t rowsTwice = 0;            ///< rows that say the same as an earlier one
    IssueList issues;

    bool operator==(const Reading&) const = default;
};

}  // namespace slumbar
