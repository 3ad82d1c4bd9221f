#include "analysis/statistics/signflip.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <functional>
#include <numeric>
#include <span>

namespace slumbar {

namespace {

double sumOfMagnitudes(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0,
                           [](double sum, double value) { return sum + std::abs(value); });
}

double toleranceOf(std::span<const double> differences)
{
    return 1e-10 * sumOfMagnitudes(differences);
}

/// The sums of all subsets; the one of the empty subset comes first.
std::vector<double> subsetSums(std::span<const double> values)
{
    std::vector<double> sums{0.0};
    sums.reserve(std::size_t(1) << values.size());
    for (const double value : values) {
        const std::size_t before = sums.size();
        for (std::size_t i = 0; i < before; ++i) {
            sums.push_back(sums[i] + value);
        }
    }
    return sums;
}

/// How many subsets sum to `least` or more: the sums of one half, sorted, are met from both ends by those of the
/// other, so that 24 values cost two times 4096 sums and not 16 million.
std::uint64_t subsetsOfAtLeast(std::span<const double> values, double least)
{
    const std::size_t half = values.size() / 2;
    std::vector<double> some = subsetSums(values.first(half));
    std::vector<double> others = subsetSums(values.subspan(half));
    std::sort(some.begin(), some.end());
    std::sort(others.begin(), others.end(), std::greater());
    std::uint64_t count = 0;
    auto tooSmall = others.begin();  // from here on, together with the current sum
    for (const double sum : some) {
        while (tooSmall != others.end() && sum + *tooSmall >= least) {
            ++tooSmall;
        }
        count += static_cast<std::uint64_t>(tooSmall - others.begin());
    }
    return count;
}

/// The means of all subsets but the empty one.
std::vector<double> subsetMeans(std::span<const double> values)
{
    std::vector<double> means = subsetSums(values);
    for (std::size_t subset = 1; subset < means.size(); ++subset) {
        means[subset] /= std::popcount(subset);
    }
    means.erase(means.begin());
    return means;
}

double zeroIfWithin(double value, double tolerance)
{
    return std::abs(value) <= tolerance ? 0.0 : value;
}

}  // namespace

double signFlipP(const std::vector<double>& differences)
{
    assert(!differences.empty() && differences.size() <= mostPairsOfSignFlip);
    const double tolerance = toleranceOf(differences);
    const double sum = std::abs(std::accumulate(differences.begin(), differences.end(), 0.0));
    if (sum <= tolerance) {
        return 1;
    }
    // A flipped sum is twice the magnitudes that end up positive, less all magnitudes. The other tail is as large.
    std::vector<double> magnitudes(differences.size());
    std::transform(differences.begin(), differences.end(), magnitudes.begin(), [](double d) { return std::abs(d); });
    const double least = (sumOfMagnitudes(differences) + sum - tolerance) / 2;
    const double asFar = 2 * static_cast<double>(subsetsOfAtLeast(magnitudes, least));
    return std::ldexp(asFar, -static_cast<int>(differences.size()));
}

OrNotYet<SignFlipInterval> signFlipInterval(const std::vector<double>& differences)
{
    assert(differences.size() <= mostPairsOfSignFlip);
    const auto pairs = static_cast<int>(differences.size());
    if (pairs < fewestPairsOfSignFlip) {
        return tl::unexpected(NotYet{fewestPairsOfSignFlip - pairs});
    }
    // Flipping a subset changes the sum of the differences from a shift by twice what the subset has beyond it. So
    // below the mean, p(shift) is 2 (1 + number of subset means up to the shift) / 2^k: the lowest shift that is
    // not rejected is the m-th smallest mean, and by symmetry the highest one the m-th largest.
    std::vector<double> means = subsetMeans(differences);
    const auto rank = static_cast<std::ptrdiff_t>(signFlipLevel * std::ldexp(1.0, pairs - 1));
    assert(rank >= 1);
    const auto low = means.begin() + (rank - 1);
    const auto high = means.end() - rank;
    std::nth_element(means.begin(), low, means.end());
    std::nth_element(low + 1, high, means.end());
    const double tolerance = toleranceOf(differences);
    return SignFlipInterval{zeroIfWithin(*low, tolerance), zeroIfWithin(*high, tolerance)};
}

}  // namespace slumbar
