// The words of a chart and the marks that go with them: titles, axis labels with their ticks, names in the margin and
// events.
#pragma once

#include "charts/chartpainting.h"

namespace slumbar {

void paintEvents(QPainter& painter, const ChartFrame& frame);
void paintWords(QPainter& painter, const ChartFrame& frame);

}  // namespace slumbar
