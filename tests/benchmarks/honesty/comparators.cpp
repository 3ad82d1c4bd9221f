#include "benchmarks/honesty/comparators.h"

#include <cmath>
#include <set>

#include "analysis/effects/effectfit.h"
#include "analysis/statistics/quantile.h"

namespace slumbar::honesty {

namespace {

/// Days on which both are recorded.
struct Pairs {
    std::vector<double> exposures;
    std::vector<double> outcomes;
};

double valueOf(const Term& term, int day)
{
    return (*term.column)[static_cast<std::size_t>(day - term.lag)];
}

/// Nothing where there is too little data.
std::optional<Pairs> pairsOf(const Question& question)
{
    Pairs pairs;
    Rows rows;
    std::set<double> different;
    const int end = static_cast<int>(question.outcome.column->size());
    for (int day = question.exposure.lag; day < end; ++day) {
        const double exposure = valueOf(question.exposure, day);
        const double outcome = valueOf(question.outcome, day);
        if (!std::isnan(exposure) && !std::isnan(outcome)) {
            pairs.exposures.push_back(exposure);
            pairs.outcomes.push_back(outcome);
            different.insert(exposure);
            rows.days.push_back(day);
            rows.exposed += exposure == 1 ? 1 : 0;
        }
    }
    rows.differentValues = static_cast<int>(different.size());
    return tooLittle(question, rows) ? std::nullopt : std::optional(pairs);
}

/// Count, mean and variance of values that come one by one (Welford 1962, doi 10.1080/00401706.1962.10490022).
struct Spread {
    double count = 0;
    double mean = 0;
    double squares = 0;

    void add(double value)
    {
        ++count;
        const double before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }
    double variance() const { return squares / (count - 1); }
};

}  // namespace

std::optional<Finding> meansCompared(const Question& question)
{
    const auto pairs = pairsOf(question);
    if (!pairs) {
        return std::nullopt;
    }
    const double middle = question.isYesOrNo ? 0.5 : median(pairs->exposures);
    Spread with, without, exposed, unexposed;
    for (std::size_t i = 0; i < pairs->outcomes.size(); ++i) {
        const bool isWith = pairs->exposures[i] > middle;
        (isWith ? with : without).add(pairs->outcomes[i]);
        (isWith ? exposed : unexposed).add(pairs->exposures[i]);
    }
    if (with.count < 2 || without.count < 2 || with.squares + without.squares == 0) {
        return std::nullopt;
    }
    const double a = with.variance() / with.count;
    const double b = without.variance() / without.count;
    const double freedom = (a + b) * (a + b) / (a * a / (with.count - 1) + b * b / (without.count - 1));
    const double width = exposed.mean - unexposed.mean;
    return findingFrom(question.asked, question.asksOf, (with.mean - without.mean) / width, std::sqrt(a + b) / width,
                       static_cast<int>(freedom));
}

std::optional<Finding> correlated(const Question& question)
{
    const auto pairs = pairsOf(question);
    if (!pairs) {
        return std::nullopt;
    }
    Spread x, y;
    double products = 0;
    for (std::size_t i = 0; i < pairs->outcomes.size(); ++i) {
        const double before = pairs->exposures[i] - x.mean;
        x.add(pairs->exposures[i]);
        y.add(pairs->outcomes[i]);
        products += before * (pairs->outcomes[i] - y.mean);
    }
    const double slope = products / x.squares;
    const double rest = y.squares - slope * products;
    const int freedom = static_cast<int>(x.count) - 2;
    if (rest <= 0) {
        return std::nullopt;
    }
    return findingFrom(question.asked, question.asksOf, slope, std::sqrt(rest / freedom / x.squares), freedom);
}

}  // namespace slumbar::honesty
