// Least squares that takes one row after the other: what has been learned is there after each, for the price of a
// rank-one update of a Cholesky factor (Golub & Van Loan 2013, section 6.5.4).
#pragma once

#include <Eigen/Cholesky>

namespace slumbar {

class RecursiveLeastSquares {
public:
    /// A ridge (Hoerl & Kennard 1970, doi 10.1080/00401706.1970.10488634) holds every coefficient towards 0 and makes
    /// the factor exist before there are rows enough. Precondition: columns >= 1, ridge > 0.
    RecursiveLeastSquares(Eigen::Index columns, double ridge);

    /// Precondition: `row` has `columns` finite values.
    void add(const Eigen::VectorXd& row, double outcome);
    /// Those that make Σ(outcome − row·b)² + ridge·Σb² smallest.
    Eigen::VectorXd coefficients() const { return m_factor.solve(m_moments); }

    int rows() const { return m_rows; }

private:
    Eigen::LLT<Eigen::MatrixXd> m_factor;  ///< of X'X + ridge·I
    Eigen::VectorXd m_moments;             ///< X'y
    int m_rows = 0;
};

}  // namespace slumbar
