// Drawings of people, pillows and the like. They are kept as SVG in the colours of the light theme, so that any
// program shows them, and are recoloured for every other theme.
#pragma once

#include <QSizeF>
#include <QString>

#include "theme/theme.h"

class QPainter;
class QRectF;

namespace slumbar {

bool hasFigure(const QString& name);
/// As drawn, at a text size of 100 %.
QSizeF figureSize(const QString& name);
void paintFigure(QPainter& painter, const QRectF& place, const QString& name, const Theme& theme);

}  // namespace slumbar
