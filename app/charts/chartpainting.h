// What is drawn in a chart besides the axes, grids and lines of Qt Charts: bands, bars, gaps, events, words and the
// cursor. Each function paints one layer; together they make the picture.
#pragma once

#include "charts/chartlayout.h"

class QPainter;

namespace slumbar {

struct ChartFrame {
    const ChartSpec& spec;
    const ChartLayout& layout;
    const ChartLook& look;
};

/// Behind the grid.
void paintBand(QPainter& painter, const ChartFrame& frame, std::size_t panel);
/// On the grid, behind the lines.
void paintBarsAndGaps(QPainter& painter, const ChartFrame& frame, std::size_t panel);
/// Over everything that was measured.
void paintEvents(QPainter& painter, const ChartFrame& frame);
void paintWords(QPainter& painter, const ChartFrame& frame);
void paintCursor(QPainter& painter, const ChartFrame& frame, const ChartStop& stop);

}  // namespace slumbar
