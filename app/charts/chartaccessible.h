// What screen readers get of a ChartView: one thing with the role of a chart, instead of a pane with a nameless child,
// and the words of its cursor.
#pragma once

#include "charts/chartspec.h"

namespace slumbar {

/// May be called any number of times.
void announceChartsToAccessibility();

/// All that stands where the cursor is, in one line.
QString spokenWords(const ChartSpec& spec, const StopWords& words);

}  // namespace slumbar
