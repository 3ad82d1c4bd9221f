#include "analysis/statistics/recursiveleastsquares.h"

#include <cassert>

namespace slumbar {

RecursiveLeastSquares::RecursiveLeastSquares(Eigen::Index columns, double ridge)
    : m_factor(ridge * Eigen::MatrixXd::Identity(columns, columns)), m_moments(Eigen::VectorXd::Zero(columns))
{
    assert(columns >= 1 && ridge > 0);
}

void RecursiveLeastSquares::add(const Eigen::VectorXd& row, double outcome)
{
    assert(row.size() == m_moments.size() && row.allFinite());
    m_factor.rankUpdate(row);
    m_moments += outcome * row;
    ++m_rows;
}

}  // namespace slumbar
