// Quantiles as R names them (Hyndman & Fan 1996, doi 10.1080/00031305.1996.10473566).
#pragma once

#include <vector>

namespace slumbar {

/// Type 7, linear between order statistics: the median and the quartiles of a sample, as R's quantile() gives
/// them. Precondition: values not empty, all finite, 0 <= level <= 1.
double quantile(std::vector<double> values, double level);

/// Type 1, the inverse of the empirical distribution: the smallest value with at least level·n values at or
/// below it. The lowest value for level 0. Precondition as above, and the values are sorted.
double inverseOfSorted(const std::vector<double>& values, double level);

inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

}  // namespace slumbar
