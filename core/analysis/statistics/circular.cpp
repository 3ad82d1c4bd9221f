#include "analysis/statistics/circular.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

#include "analysis/statistics/quantile.h"

namespace slumbar {

namespace {

constexpr double hoursADay = 24;
constexpr double radiansAnHour = 2 * std::numbers::pi / hoursADay;

/// Rounding leaves about 1e-16 of an R that is 0.
constexpr double smallestResultant = 1e-9;

}  // namespace

double onClockH(double hours)
{
    const double rest = std::fmod(hours, hoursADay);
    const double onClock = rest < 0 ? rest + hoursADay : rest;
    return onClock < hoursADay ? onClock : 0;  // a hair below 0 rounds to 24
}

double shortWayH(double from, double to)
{
    return onClockH(to - from + hoursADay / 2) - hoursADay / 2;
}

std::optional<CircularSummary> circularSummary(const std::vector<double>& hours)
{
    double sine = 0;
    double cosine = 0;
    for (const double hour : hours) {
        sine += std::sin(hour * radiansAnHour);
        cosine += std::cos(hour * radiansAnHour);
    }
    const double count = static_cast<double>(hours.size());
    if (std::hypot(sine, cosine) <= smallestResultant * count) {
        return std::nullopt;
    }
    const double mean = std::atan2(sine, cosine);
    // 1 - R as the mean of 2 sin²(distance/2): exact for times that are all alike, where R itself rounds past 1.
    double oneMinusResultant = 0;
    for (const double hour : hours) {
        const double half = std::sin((hour * radiansAnHour - mean) / 2);
        oneMinusResultant += 2 * half * half / count;
    }
    const double deviation = std::sqrt(-2 * std::log1p(-oneMinusResultant));
    return CircularSummary{onClockH(mean / radiansAnHour), 1 - oneMinusResultant, deviation / radiansAnHour,
                           static_cast<int>(hours.size())};
}

std::optional<double> circularMedianH(const std::vector<double>& hours)
{
    const auto summary = circularSummary(hours);
    if (!summary) {
        return std::nullopt;
    }
    std::vector<double> distances;
    distances.reserve(hours.size());
    std::transform(hours.begin(), hours.end(), std::back_inserter(distances),
                   [&summary](double hour) { return shortWayH(summary->meanH, hour); });
    return onClockH(summary->meanH + median(std::move(distances)));
}

}  // namespace slumbar
