// Paints a sheet with any QPainter.
#pragma once

#include "report/sheet.h"

class QPainter;

namespace slumbar {

/// At the painter's origin, with so many of its units to a point.
void paint(QPainter& painter, const Sheet& sheet, qreal unitsPerPoint);

}  // namespace slumbar
