// All effects of a diary: every exposure with every outcome it can come before, judged as one family.
#pragma once

#include <set>
#include <vector>

#include "analysis/effects/effect.h"
#include "domain/diary.h"

namespace slumbar {

struct EffectOptions {
    /// Days that were written down more than 48 hours late; one of the checks leaves them out.
    std::set<Day> lateDays;
    bool checkRobustness = true;
};

/// In the order of exposures (nights, then factors as in the diary), then outcomes. Pure; threads are the caller's.
std::vector<Effect> effects(const Diary& diary, DayRange days, const EffectOptions& options);

/// How many of them had enough data, and so are behind every q.
int familySize(const std::vector<Effect>& effects);

}  // namespace slumbar
