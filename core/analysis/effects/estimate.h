// A coefficient of a fit as an estimate with its interval.
#pragma once

#include "analysis/effects/effect.h"
#include "analysis/statistics/regression.h"

namespace slumbar {

/// For a contrast so wide in the unit of the coefficient's column; 95 % interval and two-sided p by Student t.
/// Precondition: its error is not 0.
Estimate estimateOf(const Fit& fit, Eigen::Index coefficient, double width);

}  // namespace slumbar
