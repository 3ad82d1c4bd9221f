// The words of the Trends page: its sentence, the line below it, names of periods, the table.
#pragma once

#include <QString>

#include "charts/chartspec.h"
#include "trends/trendsfigures.h"

namespace slumbar::trendswords {

/// The answer. It claims a difference only where the figures hold one.
QString sentence(const TrendsFigures& figures);
/// Pain, and from how many days all this is.
QString secondLine(const TrendsFigures& figures);
/// "29 October", "15 to 21 June", "29 June to 5 July", with the year where it is not that of today.
QString span(DayRange days, Day today);
/// "7 to 9 h".
QString band(SleepBand band);
/// "6 h 05".
QString hours(double hours);
/// "4", "4.4": one decimal where it is a mean.
QString pain(const Figure& figure);
ChartTable table(const TrendsFigures& figures);

}  // namespace slumbar::trendswords
