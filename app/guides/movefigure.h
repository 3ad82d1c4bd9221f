// The drawing of a move in the colours of a theme.
#pragma once

#include <QSizeF>
#include <QString>

class QPainter;
class QRectF;

namespace slumbar {

class Theme;

/// Of every drawing: width to height.
inline constexpr QSizeF moveFigureBox(400, 240);

/// `name` is that of a file in resources/moves; the ground is Token::SurfaceRaised.
void paintMoveFigure(QPainter& painter, const QRectF& place, const QString& name, const Theme& theme);

}  // namespace slumbar
