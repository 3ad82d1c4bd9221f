// Which days of a chart are in view after zooming and panning: at least a week of them, and never beyond its ends.
#pragma once

#include "domain/day.h"

namespace slumbar {

/// So many times as many days, at least a week, with `around` (a day number) in its place as far as `within` allows.
DayRange zoomed(DayRange shown, double factor, double around, DayRange within);
/// As many days, moved as far as `within` allows.
DayRange panned(DayRange shown, int days, DayRange within);

}  // namespace slumbar
