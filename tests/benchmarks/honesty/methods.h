// The methods that the bench holds side by side, each asked everything of a diary.
#pragma once

#include <array>

#include "benchmarks/honesty/finding.h"
#include "domain/diary.h"

namespace slumbar::honesty {

enum class Method {
    Slumbar,    ///< as the effects page tells it: both readings, the larger p
    FaceValue,  ///< that reading alone
    Felt,       ///< that reading alone
    Means,      ///< mean with against mean without
    Pearson,
};
inline constexpr std::array allMethods{Method::Slumbar, Method::FaceValue, Method::Felt, Method::Means,
                                       Method::Pearson};
inline constexpr std::size_t methodCount = allMethods.size();
const char* nameOf(Method method);

/// One family a method, by Method.
using Findings = std::array<std::vector<Finding>, methodCount>;
Findings findingsOf(const Diary& diary);

}  // namespace slumbar::honesty
