// A question answered in one of the two readings, on the rows that have all its values.
#pragma once

#include <optional>
#include <vector>

#include "analysis/effects/sample.h"
#include "analysis/statistics/regression.h"

namespace slumbar {

/// What is changed of a question to see whether its answer holds.
struct Variation {
    RowChoice rows;
    bool withOneMoreDay = false;      ///< two more past ratings
    std::optional<Term> heldAgainst;  ///< one more control
};

/// The rows of a question: the outcome's day of each, counted from the line's first, ascending.
struct Rows {
    std::vector<int> days;
    int exposed = 0;          ///< with an exposure of 1
    int differentValues = 0;  ///< of the exposure; counted up to 5

    int count() const { return static_cast<int>(days.size()); }
};

/// By the columns: outcome, exposure, controls, then for face value R1 and R2, for felt R1 and the instruments R2, R3.
std::vector<Term> termsOf(const Question& question, PainReading reading, const Variation& variation);

struct ReadingFit {
    Rows rows;
    tl::expected<Fit, Unfit> fit;  ///< the exposure's coefficient comes first
};

/// Both readings as in docs/methods.md: least squares with R1 and R2, and two stages with R1 instrumented by R2 and R3.
ReadingFit fitReading(const Question& question, PainReading reading, DayRange days, const Variation& variation = {});

inline constexpr int fewestRows = 30;

/// Nothing where a claim may be tried: at least fewestRows, 8 of each, 5 different values.
std::optional<Obstacle> tooLittle(const Question& question, const Rows& rows);

/// At least so many more rows until tooLittle() is content.
int rowsMissing(const Question& question, const Rows& rows);

}  // namespace slumbar
