#include "analysis/statistics/studentt.h"

#include <cmath>

#include <boost/math/distributions/students_t.hpp>

namespace slumbar {

double studentTwoSidedP(double t, int degreesOfFreedom)
{
    const boost::math::students_t distribution(degreesOfFreedom);
    return 2 * boost::math::cdf(distribution, -std::abs(t));
}

double studentQuantile(double level, int degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), level);
}

}  // namespace slumbar
