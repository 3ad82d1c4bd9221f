// Least squares and two-stage least squares with errors that hold where the scatter is uneven (HC3). Terms that
// were taken out of every column beforehand, such as a trend, are accounted for without being spelled out.
#pragma once

#include <Eigen/Core>
#include <tl/expected.hpp>

namespace slumbar {

/// Why no fit is given; never a NaN instead.
enum class Unfit {
    TooFewRows,    ///< not more rows than terms
    NotSeparable,  ///< a column is constant or follows from the others, or the outcome from them without any scatter
};

/// What was taken out of all columns: by the Frisch-Waugh-Lovell theorem the fit of what is left has the same
/// coefficients, leverages that add up, and fewer degrees of freedom.
struct Absorbed {
    Eigen::VectorXd leverages;  ///< a row each; empty: nothing was taken out
    int rank = 0;
};

struct Fit {
    Eigen::VectorXd coefficients;  ///< a column each
    Eigen::VectorXd stdErrors;     ///< HC3: MacKinnon & White 1985, doi 10.1016/0304-4076(85)90158-7
    Eigen::VectorXd residuals;     ///< a row each
    int degreesOfFreedom;          ///< rows - terms
};

/// A matrix, or some columns of one, without a copy.
using Columns = Eigen::Ref<const Eigen::MatrixXd>;
using Values = Eigen::Ref<const Eigen::VectorXd>;

/// Ordinary least squares of `outcome` (n) on `regressors` (n x k). A constant is not added.
tl::expected<Fit, Unfit> leastSquares(const Columns& regressors, const Values& outcome, const Absorbed& absorbed = {});

/// Two-stage least squares: the last of `regressors` (n x k) is a noisy reading and is replaced by what the others and
/// `instruments` (n x m, m >= 1) tell of it. Errors as AER's ivreg with sandwich's HC3: leverages of the second
/// stage, residuals with the real column.
tl::expected<Fit, Unfit> twoStageLeastSquares(const Columns& regressors, const Columns& instruments,
                                              const Values& outcome, const Absorbed& absorbed = {});

}  // namespace slumbar
