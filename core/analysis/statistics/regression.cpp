#include "analysis/statistics/regression.h"

#include <algorithm>
#include <cassert>

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

/// Residuals with less than this share of the outcome's squares are rounding: the outcome is a column of its own fit.
constexpr double leastScatter = 1e-20;
constexpr Index rowsABlock = 256;

/// The inverse of a Gram matrix; nothing where a column hardly differs from a combination of those before it.
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
tl::expected<Fit, Unfit> fit(const Columns& fitted, const Columns& real, const Values& outcome,
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
    result.coefficients = *inverse * (fitted.transpose() * outcome);
    result.residuals = outcome - real * result.coefficients;
    if (result.residuals.squaredNorm() <= leastScatter * outcome.squaredNorm()) {
        return tl::unexpected(Unfit::NotSeparable);
    }
    result.degreesOfFreedom = static_cast<int>(rows - terms);
    VectorXd variances = VectorXd::Zero(fitted.cols());
    // In blocks, so that what is between the steps stays in the processor's nearest cache.
    for (Index first = 0; first < rows; first += rowsABlock) {
        const Index count = std::min(rowsABlock, rows - first);
        const auto block = fitted.middleRows(first, count);
        const MatrixXd pull = block * *inverse;  // how far each row moves each coefficient
        VectorXd slack = VectorXd::Ones(count) - pull.cwiseProduct(block).rowwise().sum();
        if (absorbed.leverages.size() > 0) {
            slack -= absorbed.leverages.segment(first, count);
        }
        const VectorXd weights =
            (slack.array() > leastSlack)
                .select((result.residuals.segment(first, count).array() / slack.array()).square(), 0.0);
        variances += pull.cwiseAbs2().transpose() * weights;
    }
    result.stdErrors = variances.cwiseSqrt();
    if (!result.coefficients.allFinite() || !result.stdErrors.allFinite()) {
        return tl::unexpected(Unfit::NotSeparable);
    }
    return result;
}

}  // namespace

tl::expected<Fit, Unfit> leastSquares(const Columns& regressors, const Values& outcome, const Absorbed& absorbed)
{
    return fit(regressors, regressors, outcome, absorbed);
}

tl::expected<Fit, Unfit> twoStageLeastSquares(const Columns& regressors, const Columns& instruments,
                                              const Values& outcome, const Absorbed& absorbed)
{
    assert(regressors.cols() >= 1 && instruments.cols() >= 1);
    const Index exogenous = regressors.cols() - 1;
    const Index known = exogenous + instruments.cols();
    if (regressors.rows() <= known + absorbed.rank) {
        return tl::unexpected(Unfit::TooFewRows);
    }
    const auto others = regressors.leftCols(exogenous);
    const auto noisy = regressors.col(exogenous);
    MatrixXd gram(known, known);
    gram.topLeftCorner(exogenous, exogenous) = others.transpose() * others;
    gram.bottomLeftCorner(instruments.cols(), exogenous) = instruments.transpose() * others;
    gram.topRightCorner(exogenous, instruments.cols()) =
        gram.bottomLeftCorner(instruments.cols(), exogenous).transpose();
    gram.bottomRightCorner(instruments.cols(), instruments.cols()) = instruments.transpose() * instruments;
    const auto inverse = inverseOf(gram);
    if (!inverse) {
        return tl::unexpected(inverse.error());
    }
    VectorXd products(known);
    products << others.transpose() * noisy, instruments.transpose() * noisy;
    const VectorXd firstStage = *inverse * products;
    MatrixXd fitted = regressors;
    fitted.col(exogenous) = others * firstStage.head(exogenous) + instruments * firstStage.tail(instruments.cols());
    return fit(fitted, regressors, outcome, absorbed);
}

}  // namespace slumbar
