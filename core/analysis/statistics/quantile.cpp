#include "analysis/statistics/quantile.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace slumbar {

namespace {

/// The order statistic of that index, counted from 0; values after it are not below it.
double ordered(std::vector<double>& values, std::size_t index)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

/// n·level in floating point may lie a hair above the whole number it stands for: 10 · 0.3. R allows for as much.
constexpr double fuzz = 4e-16 * 4;

}  // namespace

double quantile(std::vector<double> values, double level)
{
    assert(!values.empty() && level >= 0 && level <= 1);
    const double place = static_cast<double>(values.size() - 1) * level;
    const double below = std::floor(place + fuzz);
    const auto index = static_cast<std::size_t>(below);
    const double lower = ordered(values, index);
    const double part = place - below;
    if (part <= fuzz || index + 1 == values.size()) {
        return lower;
    }
    const double upper = *std::min_element(values.begin() + static_cast<std::ptrdiff_t>(index) + 1, values.end());
    return lower + part * (upper - lower);
}

double inverseOfSorted(const std::vector<double>& values, double level)
{
    assert(!values.empty() && level >= 0 && level <= 1);
    const double place = std::ceil(static_cast<double>(values.size()) * level - fuzz);
    return values[place < 1 ? 0 : static_cast<std::size_t>(place) - 1];
}

}  // namespace slumbar
