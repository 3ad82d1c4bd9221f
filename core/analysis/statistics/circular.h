// Means and spreads of clock times. A clock is a circle: between 23:30 and 00:30 lies midnight, not noon.
#pragma once

#include <optional>
#include <vector>

namespace slumbar {

/// Hours on the face of a 24 hour clock; from 0 to below 24.
double onClockH(double hours);

/// Hours from one clock time to another the short way round: from -12 to below 12, positive where `to` is later.
double shortWayH(double from, double to);

/// Of clock times in hours (Mardia & Jupp 2000, Directional Statistics, chapter 2).
struct CircularSummary {
    double meanH;               ///< from 0 to below 24
    double resultant;           ///< R, the length of the mean of the unit vectors, above 0 and at most 1
    double standardDeviationH;  ///< √(-2 ln R) · 24 / 2π
    int count;

    bool operator==(const CircularSummary&) const = default;
};

/// Nothing for no values, and where R is 0: times that pull evenly in all directions have no mean.
std::optional<CircularSummary> circularSummary(const std::vector<double>& hours);

/// The clock time in the middle of all: the median of the distances from the circular mean, added to it.
/// Nothing where there is no mean.
std::optional<double> circularMedianH(const std::vector<double>& hours);

}  // namespace slumbar
