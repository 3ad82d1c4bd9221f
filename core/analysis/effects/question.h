// One exposure and one outcome, placed on the line of half days
//   … evening(t−2) · evening factors, night(t−1) · morning(t−1) · day factors · evening(t−1) · evening factors,
//   night(t) · morning(t) …
// so that everything an outcome is held against lies before the exposure, and nothing after it.
#pragma once

#include <optional>
#include <vector>

#include "analysis/effects/dayline.h"
#include "analysis/effects/effect.h"

namespace slumbar {

/// The value of a column `lag` days before the outcome's day. The column outlives the term.
struct Term {
    const Column* column;
    int lag;

    /// NaN where it is not recorded. Precondition: lag <= outcomeDay, counted from the line's first.
    double on(int outcomeDay) const { return (*column)[static_cast<std::size_t>(outcomeDay - lag)]; }
};

struct Question {
    Exposure asked;
    Measure asksOf;
    bool isYesOrNo;
    Contrast contrast;
    Term outcome;
    Term exposure;
    /// The exposure before it, a day earlier or for debt two weeks; for stiffness and nights their own past.
    std::vector<Term> controls;
    /// The ratings before the exposure, latest first: R1, R2, R3 and two more.
    std::vector<Term> ratings;
    Term evening;                 ///< the latest evening rating among them
    Term stress;                  ///< of the evening before the outcome's day, or the last before a day factor
    bool asksNextRating = false;  ///< its outcome is the first pain rating after the exposure
};

/// Every exposure with every outcome it can come before: nights, then factors in the diary's order.
std::vector<Question> questionsOf(const DayLine& line);

/// Evening pain and the night that follows: the way back of the cycle.
Question painToNight(const DayLine& line);

}  // namespace slumbar
