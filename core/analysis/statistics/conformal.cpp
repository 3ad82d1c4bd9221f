#include "analysis/statistics/conformal.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "analysis/statistics/quantile.h"

namespace slumbar {

double AdaptiveConformal::level() const
{
    return std::clamp(1 - m_aimed, 0.0, 1.0);
}

double AdaptiveConformal::halfWidth() const
{
    if (m_errors.empty() || level() >= 1) {
        return std::numeric_limits<double>::infinity();
    }
    return inverseOfSorted(m_errors, level());
}

void AdaptiveConformal::add(double error)
{
    assert(std::isfinite(error) && error >= 0);
    const bool isCovered = error <= halfWidth();
    m_covered += isCovered ? 1 : 0;
    m_aimed = std::min(1.0, m_aimed + m_step * (m_missRate - (isCovered ? 0 : 1)));
    // Moving what lies above costs less than any tree would up to a hundred years of days.
    m_errors.insert(std::upper_bound(m_errors.begin(), m_errors.end(), error), error);
}

}  // namespace slumbar
