// What an experiment of a given size would notice in this person's own ratings, before it is begun: simulated
// experiments in noise that varies and lingers as theirs does, each judged by the same exact test.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/figure.h"
#include "domain/diary.h"

namespace slumbar {

/// What can be recorded of an outcome, in its unit.
struct OutcomeScale {
    double best;   ///< the good end; infinite where there is none
    double worst;  ///< the other one
    double step;   ///< between values that can be recorded, 0 where they are as good as continuous

    bool operator==(const OutcomeScale&) const = default;
};
OutcomeScale scaleOf(Measure outcome);

/// How an outcome varies from day to day by itself.
struct OutcomeNoise {
    double mean;             ///< in the outcome's unit
    double deviation;        ///< standard deviation of the recorded values
    double autocorrelation;  ///< of a day with the next one, -0.95 to 0.95
    OutcomeScale scale;
    double recordedShare;  ///< of the days between the first and the last value
    int values;

    bool operator==(const OutcomeNoise&) const = default;
};

/// Over the 90 days up to today: sample deviation, and lag-1 autocorrelation over neighbouring days that both have
/// a value (Box & Jenkins 1970, estimator r_1, of the pairs that are there). Needs 14 values and 7 such pairs.
OrNotYet<OutcomeNoise> outcomeNoise(const Diary& diary, Measure outcome, Day today);

struct PowerPoint {
    double effect;  ///< what the habit truly improves every day by, in the outcome's unit, as far as the scale goes
    double power;   ///< share of simulated experiments with p <= 0.05 and a difference on the side of the effect

    bool operator==(const PowerPoint&) const = default;
};

struct PowerOptions {
    std::vector<double> effects;  ///< at least one, positive, rising; improvements, worsening is not simulated
    std::uint64_t seed = 1;
    int simulations = 2000;
};

/// Twelve sizes worth asking about: a quarter to three points, hours or awakenings; 1 to 12 percent; 5 to 60 minutes.
std::vector<double> effectsWorthAsking(Measure outcome);

/// Power by simulation: first-order autoregressive noise (Box & Jenkins 1970), values rounded as a person rounds them
/// (whole points make ties, which cost power) and held to the scale, the design's blocks and wash-out, days missing at
/// random, the exact sign-flip test (see signflip.h). The same seed gives the same curve. Effects larger than the
/// distance of the person's mean from the good end cannot happen and are left out, but for the smallest, so that a
/// curve always has a point.
std::vector<PowerPoint> powerCurve(const ExperimentDesign& design, const OutcomeNoise& noise,
                                   const PowerOptions& options);

}  // namespace slumbar
