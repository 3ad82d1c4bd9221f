#include "benchmarks/honesty/finding.h"

#include "analysis/statistics/benjaminihochberg.h"
#include "analysis/statistics/studentt.h"

namespace slumbar::honesty {

namespace {

constexpr double claimedBelowQ = 0.05;

}  // namespace

Finding findingFrom(const Exposure& exposure, Measure outcome, double estimate, double stdError, int freedom)
{
    const double p = studentTwoSidedP(estimate / stdError, freedom);
    const double reach = studentQuantile(0.975, freedom) * stdError;
    return {exposure, outcome, estimate, stdError, estimate - reach, estimate + reach, p};
}

void claim(std::vector<Finding>& findings)
{
    std::vector<double> p;
    for (const Finding& finding : findings) {
        p.push_back(finding.p);
    }
    const std::vector<double> q = benjaminiHochberg(p);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        findings[i].isClaimed = q[i] <= claimedBelowQ;
    }
}

}  // namespace slumbar::honesty
