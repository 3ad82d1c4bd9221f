// A chart as a picture to keep or to paste, on its own ground with a margin, without the cursor.
#pragma once

#include <QImage>

#include "base/result.h"

class QString;

namespace slumbar {

class ChartView;

/// Twice as fine as on the screen.
QImage pictureOf(ChartView& chart);
/// As SVG when the name ends in .svg, else as PNG. Errors: FileNotWritable.
Result<void> savePicture(ChartView& chart, const QString& path);

}  // namespace slumbar
