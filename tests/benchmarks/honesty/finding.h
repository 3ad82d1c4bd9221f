// What one method says of one exposure and one outcome, in the same words for every method.
#pragma once

#include <vector>

#include "analysis/effects/exposure.h"

namespace slumbar::honesty {

/// Estimates are in the outcome's unit for one unit of the exposure, or done against not done.
struct Finding {
    Exposure exposure;
    Measure outcome;
    double estimate;
    double stdError;
    double low;  ///< of the 95 % interval
    double high;
    double p;  ///< two-sided
    bool isClaimed = false;

    bool covers(double truth) const { return low <= truth && truth <= high; }
};

/// From an estimate and its error; nothing is claimed yet.
Finding findingFrom(const Exposure& exposure, Measure outcome, double estimate, double stdError, int freedom);

/// Claims every finding with a Benjamini-Hochberg q of at most 0.05, taking all of them as one family.
void claim(std::vector<Finding>& findings);

}  // namespace slumbar::honesty
