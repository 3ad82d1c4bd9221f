#include "analysis/effects/estimate.h"

#include <cassert>

#include "analysis/statistics/studentt.h"

namespace slumbar {

namespace {

constexpr double intervalLevel = 0.95;

}  // namespace

Estimate estimateOf(const Fit& fit, Eigen::Index coefficient, double width)
{
    const double value = fit.coefficients[coefficient];
    const double error = fit.stdErrors[coefficient];
    assert(error > 0);
    const double reach = studentQuantile((1 + intervalLevel) / 2, fit.degreesOfFreedom) * error;
    return {value * width,
            error * width,
            (value - reach) * width,
            (value + reach) * width,
            studentTwoSidedP(value / error, fit.degreesOfFreedom),
            fit.degreesOfFreedom};
}

}  // namespace slumbar
