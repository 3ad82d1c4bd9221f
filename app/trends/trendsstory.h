// What one view of the Trends page tells of a range: the answer, where it comes from, the chart that shows it and the
// table that proves it.
#pragma once

#include <functional>

#include "charts/chartspec.h"
#include "trends/trendsrange.h"

namespace slumbar {

struct TrendsChart {
    ChartSpec spec;
    WordsOfStop wordsOf;
};

struct TrendsStory {
    QString sentence;
    QString secondLine;
    ChartTable table;
    double narrowestDayPx = usualNarrowestDayPx;  ///< closer days are drawn as weeks
    std::function<TrendsChart(Grain)> chart;      ///< none while there is nothing to draw
    QString teaching;                             ///< said in its place: what will stand here, and when
};

}  // namespace slumbar
