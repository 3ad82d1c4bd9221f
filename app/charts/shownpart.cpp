#include "charts/shownpart.h"

#include <algorithm>
#include <cmath>

#include "charts/chartspec.h"

namespace slumbar {

namespace {

constexpr int shortestZoom = 7;

}  // namespace

DayRange zoomed(DayRange shown, double factor, double around, DayRange within)
{
    const int shortest = std::min(shortestZoom, within.length());
    const int length = std::clamp(static_cast<int>(std::lround(shown.length() * factor)), shortest, within.length());
    const double before = (around - dayNumber(shown.first)) / shown.length() * length;
    const int shift = static_cast<int>(std::lround(around - before - dayNumber(shown.first)));
    return panned({shown.first, shown.first + (length - 1)}, shift, within);
}

DayRange panned(DayRange shown, int days, DayRange within)
{
    const int shift = std::clamp(days, within.first - shown.first, within.last - shown.last);
    return {shown.first + shift, shown.last + shift};
}

}  // namespace slumbar
