// What went with pain over half a year that ends with the month, grouped by what may be said of it: one question for
// each exposure, the first pain rating that comes after it.
#pragma once

#include <optional>
#include <vector>

#include "analysis/effects/effect.h"
#include "domain/diary.h"

namespace slumbar {

struct MonthEffect {
    Effect effect;
    std::optional<Factor> factor;  ///< of an exposure that is one

    bool operator==(const MonthEffect&) const = default;
};

struct MonthEffects {
    DayRange period = DayRange::none();  ///< cut to the recorded days
    int recordedDays = 0;
    int questions = 0;  ///< had enough data and were counted together
    std::vector<MonthEffect> likely;
    std::vector<MonthEffect> tooSmall;  ///< NoMeaningfulEffect
    std::vector<MonthEffect> unclear;
    std::vector<MonthEffect> open;      ///< no estimate yet, the nearest first; without archived factors
    std::optional<Effect> painToNight;  ///< the other way round; only with an estimate

    bool isEmpty() const { return !hasEstimates() && open.empty(); }
    bool hasEstimates() const { return !likely.empty() || !tooSmall.empty() || !unclear.empty(); }
    bool operator==(const MonthEffects&) const = default;
};

/// Half a year: by then a habit that takes 1.5 points off is found in most diaries (see docs/benchmarks.md), and what
/// was so a year ago does not answer for today.
MonthEffects monthEffects(const Diary& diary, Day last);

}  // namespace slumbar
