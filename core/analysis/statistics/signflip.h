// The exact sign-flip test of paired differences (Fisher 1935, The Design of Experiments, section 21): had the two
// treatments of a pair changed places, its difference would have the other sign, and chance alone chose the places.
#pragma once

#include <vector>

#include "analysis/figure.h"

namespace slumbar {

/// The level at which a difference counts as more than chance; the interval covers the rest.
inline constexpr double signFlipLevel = 0.05;
/// With fewer pairs even the most extreme result has a p above 0.05.
inline constexpr int fewestPairsOfSignFlip = 6;
inline constexpr int mostPairsOfSignFlip = 24;

/// Two-sided p = #{|T*| >= |T|} / 2^k over all sign flips of the k differences (Fisher 1935). Ties and zeros are
/// kept. Sums closer to each other than a 1e-10 of the sum of all magnitudes count as equal: rounding is far
/// smaller, and means of a few ratings lie further apart. Precondition: 1 to 24 finite differences.
double signFlipP(const std::vector<double>& differences);

/// Both ends belong to it.
struct SignFlipInterval {
    double low;
    double high;

    bool operator==(const SignFlipInterval&) const = default;
};

/// The 95 % interval of the mean difference: every shift that the test does not reject at 0.05 (inversion of the
/// test; Lehmann & Romano 2005, Testing Statistical Hypotheses, section 5.14). Below six pairs it has no ends.
/// Precondition: at most 24 finite differences.
OrNotYet<SignFlipInterval> signFlipInterval(const std::vector<double>& differences);

}  // namespace slumbar
