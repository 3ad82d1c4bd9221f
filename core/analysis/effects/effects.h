// All effects of a diary: every exposure with every outcome it can come before, judged as one family.
#pragma once

#include <set>
#include <vector>

#include "analysis/effects/effect.h"
#include "domain/diary.h"

namespace slumbar {

/// Which effects are refitted in other ways to see whether they hold; the others have made no check.
enum class ChecksOf { None, NextRatings, All };

struct EffectOptions {
    /// Days that were written down more than 48 hours late; one of the checks leaves them out.
    std::set<Day> lateDays;
    ChecksOf checks = ChecksOf::All;
};

struct EffectFamily {
    std::vector<Effect> effects;  ///< nights, then factors in the diary's order; each with its outcomes
    Effect painToNight;           ///< evening pain and the length of the night after it: the cycle's way back
    int size = 0;                 ///< first questions that had enough data; see family.h

    /// Null where it was not asked.
    const Effect* find(const Exposure& exposure, Measure outcome) const;
};

/// Pure; threads are the caller's. An empty range asks nothing.
EffectFamily effects(const Diary& diary, DayRange days, const EffectOptions& options = {});

}  // namespace slumbar
