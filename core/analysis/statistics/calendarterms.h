// The course of time in a series: a trend and the rhythm of the week, taken out of columns of values before they are
// held against each other. Linear in the number of rows, however many bends the trend has.
#pragma once

#include <array>
#include <vector>

#include <Eigen/Core>

#include "analysis/statistics/regression.h"

namespace slumbar {

class CalendarTerms {
public:
    /// For rows on these days, numbered from 1970-01-01 and ascending. Under 60 rows: a straight trend, weekend or not;
    /// from 60: a straight trend, six weekdays; from 150: the trend bends every 91 days, the last bend at least 45 days
    /// before the end. Terms that the rows do not determine (no Sunday, no row between two bends) are left out.
    /// docs/decisions/effects.md says why at these numbers. Precondition: at least two different days.
    explicit CalendarTerms(const std::vector<int>& days);

    /// Leaves of each column (rows x columns) what the terms do not explain.
    void takeOutOf(Eigen::MatrixXd& columns) const;
    /// Leverages and rank of the terms, the constant included.
    Absorbed absorbed() const;

private:
    static constexpr int mostWeekTerms = 6;
    using WeekVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, mostWeekTerms, 1>;
    using WeekMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, mostWeekTerms, mostWeekTerms>;

    /// Where a row stands: between two nodes of the trend, so far along, in that group of weekdays.
    struct Place {
        int segment;
        int weekGroup;  ///< -1: the group that the others are compared with
        double along;   ///< 0 at the left node, 1 at the right one
    };

    void placeRows(const std::vector<int>& days);
    void gatherProducts();
    void invertTrend();
    void invertWeek();
    void solveTrend(double* values) const;
    void explain(const double* values, Eigen::VectorXd& nodes, WeekVector& week) const;

    std::vector<Place> m_rows;
    int m_nodes = 2;
    int m_weekTerms = 0;
    // The products of the trend's hat functions: diagonal and next to it; then of hats and week, and of week.
    std::vector<double> m_diagonal, m_beside;
    Eigen::MatrixXd m_hatsByWeek;
    WeekVector m_weekCounts;
    // LDL' of the tridiagonal part (pivot 0: the node is left out), its inverse on the same places, and the week's
    // part of the inverse.
    std::vector<double> m_pivots, m_factors, m_inverseDiagonal, m_inverseBeside;
    Eigen::MatrixXd m_weekOfNodes;
    WeekMatrix m_weekInverse;
    int m_rank = 0;
};

}  // namespace slumbar
