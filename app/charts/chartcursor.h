// The cursor of a chart: a line through all panels, a dot on every value, and a card with what stands there in words.
#pragma once

#include "charts/chartpainting.h"

namespace slumbar {

/// Precondition: the frame has the cursor's words.
void paintCursor(QPainter& painter, const ChartFrame& frame, const ChartStop& stop);

}  // namespace slumbar
