// Words in a picture or a table that may run from right to left: they stand where the layout wants them and read in
// the direction of their own letters, so that "6 h 05" never becomes "05 h 6".
#pragma once

#include <Qt>

class QPainter;
class QRectF;
class QString;

namespace slumbar {

/// As QPainter::drawText with alignment and text flags; leading and trailing follow the painter's direction.
void drawWords(QPainter& painter, const QRectF& place, int flags, const QString& words);

}  // namespace slumbar
