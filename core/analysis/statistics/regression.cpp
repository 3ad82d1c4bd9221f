#include "analysis/statistics/regression.h"

#include <cassert>
#include <cmath>

#include <Eigen/Cholesky>

namespace slumbar {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// A column of which less than this share of its squares is its own is taken for a combination of the others.
constexpr double leastOwnShare = 1e-10;
/// A row nearer than this to leverage 1 is fitted exactly and says nothing about the rest.
constexpr double leastSlack = 1e-9;

/// The inverse of a Gram matrix; nothing where a column hardly differs from a combination of those before it.
/// `scales` are the squares that each column has, or had before something was taken out.
tl::expected<MatrixXd, Unfit> inverseOf(const MatrixXd& gram)
{
    const Index size = gram.rows();
    const VectorXd scale = gram.diagonal().cwiseSqrt();
    if (!(scale.minCoeff() > 0)) {
        return tl::unexpected(Unfit::NotSeparable);
    }
    const MatrixXd scaled = scale.cwiseInverse().asDiagonal() * gram * scale.cwiseInverse().asDiagonal();
    const Eigen::LLT<MatrixXd> cholesky(scaled);
    const MatrixXd lower = cholesky.matrixL();
    if (cholesky.info() != Eigen::Success || lower.diagonal().cwiseAbs2().minCoeff() < leastOwnShare) {
        return tl::unexpected(Unfit::NotSeparable);
    }
    return scale.cwiseInverse().asDiagonal() * cholesky.solve(MatrixXd::Identity(size, size)) *
           scale.cwiseInverse().asDiagonal();
}

/// `fitted` are the columns that the coefficients come from, `real` those that the residuals are taken with.
tl::expected<Fit, Unfit> fit(const MatrixXd& fitted, const MatrixXd& real, const VectorXd& outcome,
                             const Absorbed& absorbed)
{
    const Index rows = fitted.rows();
    const Index terms = fitted.cols() + absorbed.rank;
    if (rows <= terms) {
        return tl::unexpected(Unfit::TooFewRows);
    }
    const auto inverse = inverseOf(fitted.transpose() * fitted);
    if (!inverse) {
        return tl::unexpected(inverse.error());
    }
    Fit result;
    const MatrixXd pull = fitted * *inverse;  // how far each row moves each coefficient
    result.coefficients = pull.transpose() * outcome;
    result.residuals = outcome - real * result.coefficients;
    result.degreesOfFreedom = static_cast<int>(rows - terms);
    VectorXd slack = VectorXd::Ones(rows) - pull.cwiseProduct(fitted).rowwise().sum();
    if (absorbed.leverages.size() > 0) {
        slack -= absorbed.leverages;
    }
    const VectorXd weights =
        (slack.array() > leastSlack).select((result.residuals.array() / slack.array()).square(), 0.0);
    result.stdErrors = (pull.cwiseAbs2().transpose() * weights).cwiseSqrt();
    if (!result.coefficients.allFinite() || !result.stdErrors.allFinite()) {
        return tl::unexpected(Unfit::NotSeparable);
    }
    return result;
}

}  // namespace

tl::expected<Fit, Unfit> leastSquares(const MatrixXd& regressors, const VectorXd& outcome, const Absorbed& absorbed)
{
    return fit(regressors, regressors, outcome, absorbed);
}

tl::expected<Fit, Unfit> twoStageLeastSquares(const MatrixXd& regressors, const MatrixXd& instruments,
                                              const VectorXd& outcome, const Absorbed& absorbed)
{
    assert(regressors.cols() >= 1 && instruments.cols() >= 1);
    const Index exogenous = regressors.cols() - 1;
    MatrixXd known(regressors.rows(), exogenous + instruments.cols());
    known << regressors.leftCols(exogenous), instruments;
    if (known.rows() <= known.cols() + absorbed.rank) {
        return tl::unexpected(Unfit::TooFewRows);
    }
    const auto inverse = inverseOf(known.transpose() * known);
    if (!inverse) {
        return tl::unexpected(inverse.error());
    }
    MatrixXd fitted = regressors;
    fitted.col(exogenous) = known * (*inverse * (known.transpose() * regressors.col(exogenous)));
    return fit(fitted, regressors, outcome, absorbed);
}

}  // namespace slumbar
