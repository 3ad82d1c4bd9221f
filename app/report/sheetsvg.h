// Sheets as SVG within a page of HTML: each whole, and each of its pictures as a window on to it.
#pragma once

#include "report/sheet.h"

class QXmlStreamWriter;

namespace slumbar {

/// The whole sheet; its pictures are groups with the ids that pictureId() gives.
void writeSheet(QXmlStreamWriter& xml, const Sheet& sheet, QSizeF size, const QString& idOfSheet);

QString pictureId(const QString& idOfSheet, std::size_t picture);
/// What a picture fills, with a little air.
QRectF pictureArea(const Sheet& sheet, const PaintedPicture& picture);

}  // namespace slumbar
