// What other trackers do, made kinder: tested properly, with as much data as Slumbar asks for and, before anything is
// claimed, held against the whole family.
#pragma once

#include <optional>

#include "analysis/effects/question.h"
#include "benchmarks/honesty/finding.h"

namespace slumbar::honesty {

/// Mean with against mean without; of a number, above its median against the rest, for what lies between the two.
/// Welch 1947, doi 10.1093/biomet/34.1-2.28.
std::optional<Finding> meansCompared(const Question& question);

/// Pearson's correlation, that is least squares on the exposure alone.
std::optional<Finding> correlated(const Question& question);

}  // namespace slumbar::honesty
