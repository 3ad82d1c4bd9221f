// Intervals that hold as often as they promise, whatever the predictions are like: as wide as past errors were, and
// a little wider after each miss (adaptive conformal inference, Gibbs & Candès 2021, arXiv:2106.00170).
#pragma once

#include <vector>

namespace slumbar {

class AdaptiveConformal {
public:
    /// The level rises by step·level after a miss and falls by step·(1 − level) after an interval that held.
    /// Precondition: 0 < level < 1, step > 0.
    explicit AdaptiveConformal(double level, double step = 0.05) : m_missRate(1 - level), m_step(step) {}

    /// The share of past errors that the next interval is to reach over, 0 to 1.
    double level() const;
    /// The next interval is the prediction ± this: the type 1 quantile of the past errors at `level`. Infinite before
    /// the first error and at level 1; only so, misses are in the long run at most the share that was promised
    /// (their Proposition 4.1; at level 0 the interval stays a real one, which errs to the safe side).
    double halfWidth() const;
    /// The error of the prediction that halfWidth() was for. Precondition: finite, not negative.
    void add(double error);

    int covered() const { return m_covered; }
    int count() const { return static_cast<int>(m_errors.size()); }

private:
    double m_missRate;             ///< promised: α
    double m_step;                 ///< γ
    double m_aimed = m_missRate;   ///< α_t, never above 1
    std::vector<double> m_errors;  ///< sorted
    int m_covered = 0;
};

}  // namespace slumbar
