#include "desktop/traypicture.h"

#include <QPainter>
#include <QPainterPath>

namespace slumbar {

namespace {

/// Everything is drawn on a square of this side.
constexpr double side = 22;
constexpr QPointF middle(side / 2, side / 2);

QPainterPath disc(const QPointF& center, double radius)
{
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    return path;
}

/// The sign stands in the moon's open side.
void drawMoon(QPainter& painter, const QPointF& center, double radius, const QColor& color)
{
    const QPointF shadow = center + QPointF(radius * 0.62, -radius * 0.42);
    painter.fillPath(disc(center, radius).subtracted(disc(shadow, radius * 0.86)), color);
}

void drawTick(QPainter& painter, const QColor& color)
{
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[]{{10.5, 9}, {13, 11.5}, {17.5, 6}};
    painter.drawPolyline(points, 3);
}

QPixmap picture(TraySign sign, const Theme& theme, int sizePx)
{
    QPixmap pixmap(sizePx, sizePx);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sizePx / side, sizePx / side);
    const QColor color = theme.color(Token::OnAccent);
    painter.fillPath(disc(middle, side / 2), theme.color(Token::Accent));
    drawMoon(painter, {10, 12}, 7, color);
    switch (sign) {
    case TraySign::Due:
        painter.fillPath(disc({14.5, 7.5}, 3.5), color);
        break;
    case TraySign::AllDone:
        drawTick(painter, color);
        break;
    case TraySign::NothingDue:
        break;
    }
    return pixmap;
}

}  // namespace

QIcon trayPicture(TraySign sign, const Theme& theme)
{
    QIcon icon;
    for (const int sizePx : {16, 22, 24, 32, 44, 48, 64}) {
        icon.addPixmap(picture(sign, theme, sizePx));
    }
    return icon;
}

}  // namespace slumbar
