// Makes a ChartView one thing with the role of a chart for screen readers, instead of a pane with a nameless child.
#pragma once

namespace slumbar {

/// May be called any number of times.
void announceChartsToAccessibility();

}  // namespace slumbar
