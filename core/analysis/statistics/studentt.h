// Tails and quantiles of Student's t distribution.
#pragma once

namespace slumbar {

/// Probability of a value at least as far from 0 as `t`, in both tails. Precondition: degreesOfFreedom >= 1.
double studentTwoSidedP(double t, int degreesOfFreedom);

/// The value below which Student's t lies with probability `level`. Precondition: 0 < level < 1.
double studentQuantile(double level, int degreesOfFreedom);

}  // namespace slumbar
