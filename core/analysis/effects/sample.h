// The rows that have every value of some terms, as a matrix.
#pragma once

#include <optional>
#include <vector>

#include <Eigen/Core>

#include "analysis/effects/question.h"
#include "analysis/statistics/calendarterms.h"

namespace slumbar {

/// Which rows are taken; gaps are never bridged or filled.
struct RowChoice {
    std::optional<int> first, last;  ///< the outcome's day, counted from the line's first
    std::vector<int> without;        ///< left out, ascending
};

struct Sample {
    std::vector<int> days;    ///< the outcome's day of each row, counted from the line's first, ascending
    Eigen::MatrixXd columns;  ///< rows x terms
};

Sample sampleOf(const std::vector<Term>& terms, const RowChoice& choice);

/// The course of time over the rows. Precondition: at least two rows.
CalendarTerms calendarOf(const Sample& sample, DayRange days);

}  // namespace slumbar
