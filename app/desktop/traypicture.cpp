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

QPainterPath moon()
{
    return disc({10, 11}, 7).subtracted(disc({13.6, 8.2}, 6.2));
}

void drawMoonAndDot(QPainter& painter, const QColor& color)
{
    const QPointF place(16, 16);
    constexpr double radius = 3.6;
    constexpr double gap = 1.6;
    painter.fillPath(moon().translated(-0.6, -1.4).subtracted(disc(place, radius + gap)), color);
    painter.fillPath(disc(place, radius), color);
}

void drawTick(QPainter& painter, const QColor& color)
{
    painter.setPen(QPen(color, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[]{{6, 11.4}, {9.6, 15}, {16.2, 7.6}};
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
    switch (sign) {
    case TraySign::Due:
        drawMoonAndDot(painter, color);
        break;
    case TraySign::NothingDue:
        painter.fillPath(moon(), color);
        break;
    case TraySign::AllDone:
        drawTick(painter, color);
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
