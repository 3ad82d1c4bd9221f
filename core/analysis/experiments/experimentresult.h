// What came of an experiment: the blocks with the habit held against those without, as they were drawn. Hidden
// until the end, so that nobody stops on a lucky day.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "analysis/statistics/signflip.h"
#include "domain/diary.h"

namespace slumbar {

/// Not distinguishable is never "no effect": chance alone could have made the difference.
enum class ExperimentVerdict { BetterWith, BetterWithout, NotDistinguishable, TooFewPairs };
std::string_view idOf(ExperimentVerdict verdict);

/// The means of the outcome over the two blocks of a pair, without their wash-out days.
struct PairMeans {
    int pair;  ///< from 0
    double with;
    double without;

    bool operator==(const PairMeans&) const = default;
};

struct ExperimentResult {
    std::vector<PairMeans> pairs;  ///< those with a value in each of their blocks
    int pairsPlanned = 0;
    int daysDue = 0;  ///< days after wash-out, up to an early stop
    int daysRecorded = 0;
    std::optional<double> difference;          ///< with less without, mean over the pairs
    std::optional<double> p;                   ///< exact, two-sided; of six pairs or more
    std::optional<SignFlipInterval> interval;  ///< 95 %; of six pairs or more
    ExperimentVerdict verdict = ExperimentVerdict::TooFewPairs;
    bool wasStoppedEarly = false;

    bool operator==(const ExperimentResult&) const = default;
};

struct NotFinished {
    int daysLeft;  ///< at most so many until the result is shown, at least 1

    bool operator==(const NotFinished&) const = default;
};

/// Paired means and the exact sign-flip test, N-of-1 trial as in CENT 2015 (Vohra et al., doi 10.1136/bmj.h1738).
/// Not finished until the day after the last one, and on that day until its value is there; early where the
/// experiment was stopped.
tl::expected<ExperimentResult, NotFinished> experimentResult(const Diary& diary, const Experiment& experiment,
                                                             Day today);

}  // namespace slumbar
