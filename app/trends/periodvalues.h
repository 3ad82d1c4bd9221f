// The values of the days of a period as what a chart draws of them: their mean and their middle half.
#pragma once

#include <optional>
#include <vector>

#include "analysis/sleep/nightseries.h"

namespace slumbar {

struct PeriodValues {
    DayRange days;
    int count = 0;
    std::optional<double> mean;
    std::optional<double> lowerQuartile;  ///< from three values on
    std::optional<double> upperQuartile;

    bool operator==(const PeriodValues&) const = default;
};

/// `values` has one entry a day of `days`; the periods lie within.
std::vector<PeriodValues> periodValues(const DayValues& values, DayRange days, const std::vector<DayRange>& periods);

std::vector<std::optional<double>> meansOf(const std::vector<PeriodValues>& periods);

}  // namespace slumbar
