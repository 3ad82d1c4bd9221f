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
/// "343 of 361 days recorded."
QString daysRecorded(int recorded, DayRange counted);
/// What stands in a table where nothing is known.
QString notRecorded();
/// The first column of a row, and its heading.
QString rowName(RowLength length, DayRange days, Day today);
QString rowHeading(RowLength length);
/// "86 %".
QString percent(double share);
/// "81 of 89".
QString recordedOf(int recorded, int all);
/// "7 to 9 h".
QString band(SleepBand band);
/// "6 h 05".
QString hours(double hours);
/// Without sign: "26 minutes", "1 h 05" from an hour on.
QString differenceInWords(double hours);
/// "4", "4.4": one decimal where it is a mean.
QString pain(const Figure& figure);
ChartTable table(const TrendsFigures& figures);

}  // namespace slumbar::trendswords
