// What is drawn of the data besides the grids and lines of Qt Charts: bands, bars, gaps and dots. Each function paints
// one layer; only what lies in the days in view is gone through.
#pragma once

#include "charts/chartlayout.h"

class QPainter;
class QPen;

namespace slumbar {

struct ChartFrame {
    const ChartSpec& spec;
    const ChartLayout& layout;
    const ChartLook& look;
    const StopWords* cursor = nullptr;  ///< what the cursor says, while there is one
};

/// Behind the grid.
void paintBand(QPainter& painter, const ChartFrame& frame, std::size_t panel);
/// On the grid, behind the lines.
void paintBarsAndGaps(QPainter& painter, const ChartFrame& frame, std::size_t panel);
/// On the lines.
void paintDots(QPainter& painter, const ChartFrame& frame, std::size_t panel);

/// One bar filling an area, as in the panel and as a sample beside its name. A solid one on the axis is round at its
/// far end only.
void paintBar(QPainter& painter, const QRectF& area, const ChartBar& bar, Ink ink, const ChartLook& look);
QPen dashedPen(const QColor& color, double on, double off);
/// For hairlines, which are sharp there.
double onHalfPixel(double value);

}  // namespace slumbar
