#include "trends/periodvalues.h"

#include <numeric>

#include "analysis/statistics/quantile.h"

namespace slumbar {

namespace {

constexpr std::size_t fewestForQuartiles = 3;

PeriodValues valuesIn(const DayValues& values, Day first, DayRange period)
{
    std::vector<double> known;
    for (const Day day : period) {
        if (const auto& value = values[static_cast<std::size_t>(day - first)]) {
            known.push_back(*value);
        }
    }
    PeriodValues result{period, static_cast<int>(known.size()), {}, {}, {}};
    if (!known.empty()) {
        result.mean = std::accumulate(known.begin(), known.end(), 0.0) / static_cast<double>(known.size());
    }
    if (known.size() >= fewestForQuartiles) {
        result.lowerQuartile = quantile(known, 0.25);
        result.upperQuartile = quantile(known, 0.75);
    }
    return result;
}

}  // namespace

std::vector<PeriodValues> periodValues(const DayValues& values, DayRange days, const std::vector<DayRange>& periods)
{
    std::vector<PeriodValues> results;
    results.reserve(periods.size());
    for (const DayRange& period : periods) {
        results.push_back(valuesIn(values, days.first, period));
    }
    return results;
}

std::vector<std::optional<double>> meansOf(const std::vector<PeriodValues>& periods)
{
    std::vector<std::optional<double>> means;
    means.reserve(periods.size());
    for (const PeriodValues& period : periods) {
        means.push_back(period.mean);
    }
    return means;
}

}  // namespace slumbar
