#include "charts/stopsinview.h"

#include <algorithm>
#include <cmath>

namespace slumbar {

namespace {

using Iterator = std::vector<ChartStop>::const_iterator;

struct InView {
    Iterator first;
    Iterator end;
};

InView inView(const std::vector<ChartStop>& stops, DayRange shown)
{
    const auto first = std::lower_bound(stops.begin(), stops.end(), dayNumber(shown.first) - 0.5,
                                        [](const ChartStop& stop, double day) { return stop.day < day; });
    const auto end = std::upper_bound(first, stops.end(), dayNumber(shown.last) + 0.5,
                                      [](double day, const ChartStop& stop) { return day < stop.day; });
    return {first, end};
}

StopIndex indexOf(const std::vector<ChartStop>& stops, Iterator stop)
{
    return static_cast<std::size_t>(stop - stops.begin());
}

}  // namespace

StopIndex firstStopIn(const std::vector<ChartStop>& stops, DayRange shown)
{
    const auto [first, end] = inView(stops, shown);
    return first == end ? std::nullopt : indexOf(stops, first);
}

StopIndex lastStopIn(const std::vector<ChartStop>& stops, DayRange shown)
{
    const auto [first, end] = inView(stops, shown);
    return first == end ? std::nullopt : indexOf(stops, std::prev(end));
}

StopIndex nearestStopIn(const std::vector<ChartStop>& stops, DayRange shown, double day)
{
    const auto [first, end] = inView(stops, shown);
    const auto nearest = std::min_element(first, end, [day](const ChartStop& a, const ChartStop& b) {
        return std::abs(a.day - day) < std::abs(b.day - day);
    });
    return nearest == end ? std::nullopt : indexOf(stops, nearest);
}

int longStep(double stopDays)
{
    if (stopDays < 7) {
        return 7;
    }
    return stopDays < 28 ? 4 : 12;
}

}  // namespace slumbar
