// How an effect was made, so that anyone can follow it: the rows, the terms and what came out, in both readings.
#pragma once

#include <string>
#include <vector>

#include "analysis/effects/effect.h"
#include "domain/diary.h"

namespace slumbar {

/// The value of a measure or factor so many days before the outcome's day.
struct ExplainedTerm {
    std::string id;
    int daysBefore;

    bool operator==(const ExplainedTerm&) const = default;
};

struct ExplainedCoefficient {
    ExplainedTerm term;
    double value;  ///< in the outcome's unit, for one unit of the term
    double stdError;
};

struct ExplainedReading {
    PainReading reading;
    std::vector<ExplainedCoefficient> coefficients;  ///< the exposure first; empty where no fit was possible
    std::vector<ExplainedTerm> instruments;          ///< of the last coefficient's term; of "felt" only
    int calendarTerms = 0;                           ///< constant, trend with its bends, weekdays
    int degreesOfFreedom = 0;
    std::vector<Day> rows;                    ///< the outcome's days
    std::vector<std::vector<double>> values;  ///< a row each: the outcome, then coefficients' and instruments' terms
};

struct Explanation {
    ExplainedTerm outcome;
    Contrast contrast;
    std::vector<ExplainedReading> readings;  ///< face value, felt
};

/// Nothing where the exposure is not asked of that outcome.
std::optional<Explanation> explain(const Diary& diary, DayRange days, const Exposure& exposure, Measure outcome);

}  // namespace slumbar
