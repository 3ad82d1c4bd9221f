// All effects of a diary: every exposure with every outcome it can come before, judged as one family.
#pragma once

#include <set>
#include <vector>

#include "analysis/effects/effect.h"
#include "domain/diary.h"

namespace slumbar {

enum class EffectsAsked {
    All,
    AllUnchecked,  ///< without looking whether they hold
    /// What makes the family (see family.h), of which the next ratings are checked. Every effect that is there is the
    /// same as among all.
    FirstQuestions,
};

struct EffectOptions {
    /// Days that were written down more than 48 hours late; one of the checks leaves them out.
    std::set<Day> lateDays;
    EffectsAsked asked = EffectsAsked::All;
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
