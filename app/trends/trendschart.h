// The Trends picture as a chart: hours asleep against the recommended band, and back pain beneath on the same days.
#pragma once

#include "charts/chartspec.h"
#include "trends/trendspicture.h"

namespace slumbar {

/// `summary` is what the page says in words; the chart adds what only the picture shows.
ChartSpec trendsChart(const TrendsPicture& picture, const QString& summary, ChartTable table);

}  // namespace slumbar
