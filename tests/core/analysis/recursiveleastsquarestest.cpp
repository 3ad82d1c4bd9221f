#include "analysis/statistics/recursiveleastsquares.h"

#include <gtest/gtest.h>

namespace slumbar {
namespace {

Eigen::VectorXd learned(double ridge)
{
    RecursiveLeastSquares model(3, ridge);
    const double first[] = {1, 2, 3, 4, 5, 6};
    const double second[] = {2, 0, 1, 3, 1, 2};
    const double outcomes[] = {3, 1, 4, 1, 5, 9};
    for (int i = 0; i < 6; ++i) {
        model.add(Eigen::Vector3d(1, first[i], second[i]), outcomes[i]);
    }
    return model.coefficients();
}

TEST(RecursiveLeastSquaresTest, AlmostWithoutARidgeTheCoefficientsAreThoseOfLm)
{
    // R: coef(lm(y ~ x1 + x2)) = 11/60, 23/20, -1/4
    EXPECT_TRUE(learned(1e-9).isApprox(Eigen::Vector3d(11.0 / 60, 1.15, -0.25), 1e-9));
}

TEST(RecursiveLeastSquaresTest, TheRidgeIsThatOfTheNormalEquations)
{
    // R: solve(crossprod(X) + 0.5 * diag(3), crossprod(X, y))
    const Eigen::Vector3d expected(0.170609706637827, 1.127484115181830, -0.198458834662700);
    EXPECT_TRUE(learned(0.5).isApprox(expected, 1e-13));
}

TEST(RecursiveLeastSquaresTest, KnowsNothingBeforeTheFirstRow)
{
    EXPECT_EQ(RecursiveLeastSquares(2, 1).coefficients(), Eigen::VectorXd::Zero(2));
}

TEST(RecursiveLeastSquaresTest, StaysExactOverManyRows)
{
    constexpr int rows = 20'000;
    RecursiveLeastSquares model(3, 1);
    Eigen::Matrix3d products = Eigen::Matrix3d::Identity();
    Eigen::Vector3d moments = Eigen::Vector3d::Zero();
    for (int i = 0; i < rows; ++i) {
        const Eigen::Vector3d row(1, i / 365.25, i % 11 - 5.0);
        const double outcome = i % 7;
        model.add(row, outcome);
        products += row * row.transpose();
        moments += row * outcome;
    }
    EXPECT_TRUE(model.coefficients().isApprox(products.ldlt().solve(moments), 1e-10));
    EXPECT_EQ(model.rows(), rows);
}

}  // namespace
}  // namespace slumbar
