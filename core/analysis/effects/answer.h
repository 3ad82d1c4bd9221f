// What the two readings of a question come to together.
#pragma once

#include "analysis/effects/effectfit.h"

namespace slumbar {

struct Answer {
    Effect effect;                       ///< without q and verdict, which take the whole family
    std::optional<ReadingFit> counting;  ///< the reading that counts, where there is an estimate
};

/// The reading with the larger p counts. No estimate below the data that is needed, where a reading cannot be told
/// from what it is held against, and where evening pain is missing for more than half of the rows.
Answer answerTo(const Question& question, DayRange days);

}  // namespace slumbar
