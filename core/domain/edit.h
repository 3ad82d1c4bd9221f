// The only way to change a diary: whole values that take the place of old ones. The edit that undoes another
// one holds the old values, so undo is nothing but one more edit.
#pragma once

#include <optional>
#include <vector>

#include "domain/dayrecord.h"
#include "domain/experiment.h"
#include "domain/factor.h"
#include "domain/profile.h"

namespace slumbar {

struct Edit {
    std::vector<DayRecord> days;                 ///< each takes its day's place; an empty record clears the day
    std::optional<std::vector<Factor>> factors;  ///< all factors in their order
    std::optional<Profile> profile;
    std::optional<std::vector<Experiment>> experiments = std::nullopt;  ///< all experiments in their order

    static Edit ofDay(DayRecord record) { return {{std::move(record)}, std::nullopt, std::nullopt}; }
    bool isEmpty() const { return days.empty() && !factors && !profile && !experiments; }

    bool operator==(const Edit&) const = default;
};

}  // namespace slumbar
