// Pieces that the charts of all views of the Trends page are made of.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "charts/chartspec.h"
#include "domain/diary.h"
#include "trends/trendsscope.h"

namespace slumbar::chartparts {

/// Where the values of a period stand.
double centreOf(DayRange days);

/// Neighbours that have a value are one run; `values` has one entry a period.
std::vector<std::vector<ChartPoint>> runsOf(const std::vector<DayRange>& periods,
                                            const std::vector<std::optional<double>>& values);
std::vector<ChartGap> gapsOf(const std::vector<DayRange>& gaps);

/// From `low` to `high` with a grid line every `step`, each with its word.
ValueAxis axisOf(double low, double high, double step, const std::function<QString(double)>& word);
ValueAxis painAxis();
/// For values from zero up to `highest`, in two to four round steps.
ValueAxis axisFromZero(double highest, const std::function<QString(double)>& word);

/// Days, events and stops of a chart; the summary says the events and the gaps after `words`.
ChartSpec specOf(const Diary& diary, const TrendsScope& scope, const QString& words, const std::vector<DayRange>& gaps);
/// One a period, without values yet.
std::vector<ChartStop> stopsOf(const std::vector<DayRange>& periods);

/// "Thursday 29 October" of a day, "15 to 21 June" of more.
QString headingOf(DayRange period, Day today);

}  // namespace slumbar::chartparts
