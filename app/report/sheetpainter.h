// Paints a sheet with any QPainter.
#pragma once

#include "report/sheet.h"

class QPainter;

namespace slumbar {

/// At the painter's origin, with so many units of its device to a point. The painter must not be scaled: only an
/// unscaled one sets type of 7.5 and 9.25 points.
void paint(QPainter& painter, const Sheet& sheet, qreal unitsPerPoint);

}  // namespace slumbar
