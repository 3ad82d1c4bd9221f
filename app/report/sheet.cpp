#include "report/sheet.h"

#include <QTransform>

#include "base/overloaded.h"

namespace slumbar {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return QColor::fromRgb(0x1A1D23);
    case Ink::Grey:
        return QColor::fromRgb(0x555B66);
    case Ink::Rule:
        return QColor::fromRgb(0x9AA1AC);
    case Ink::Grid:
        return QColor::fromRgb(0xD3D7DE);
    case Ink::FreeDay:
        return QColor::fromRgb(0xF4F5F7);
    case Ink::White:
        return QColor::fromRgb(0xFFFFFF);
    case Ink::PainStrong:
        return QColor::fromRgb(0x8F5200);
    case Ink::PainMiddle:
        return QColor::fromRgb(0xC9831F);
    case Ink::PainLight:
        return QColor::fromRgb(0xF7E2BC);
    case Ink::NightStrong:
        return QColor::fromRgb(0x34368F);
    case Ink::NightMiddle:
        return QColor::fromRgb(0x666ABA);
    case Ink::NightLight:
        return QColor::fromRgb(0xBEC2E8);
    case Ink::NightBand:
        return QColor::fromRgb(0xE9EAF7);
    case Ink::Routine:
        return QColor::fromRgb(0x0B615D);
    case Ink::HalfPoint:
        return QColor::fromRgb(0xEEF0F3);
    }
    Q_UNREACHABLE();
}

QRectF PaintedText::bounds() const
{
    const qreal points = pointsOf(type.size);
    return {baseline.x(), baseline.y() - 0.75 * points, width, 0.97 * points};
}

void Sheet::polygon(const QPolygonF& corners, Ink ink)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    shape(path, Look::filled(ink));
}

void Sheet::box(const QRectF& rect, Look look)
{
    m_commands.push_back(PaintedBox{isMirrored() ? QRectF(placed(rect.topRight()), rect.size()) : rect, look});
}

void Sheet::shape(const QPainterPath& path, Look look)
{
    const QTransform mirror(-1, 0, 0, 1, m_mirroredWidth, 0);
    m_commands.push_back(PaintedShape{isMirrored() ? mirror.map(path) : path, look});
}

qreal Sheet::text(QPointF at, const QString& words, Type type, Side side)
{
    if (words.isEmpty()) {
        return 0;
    }
    const qreal width = widthOf(words, type);
    const qreal shift = side == Side::Left ? 0 : side == Side::Middle ? width / 2 : width;
    addText({at.x() - shift, at.y()}, width, {words, {}}, type);
    return width;
}

void Sheet::text(QPointF at, const RichText& words, Type type)
{
    addText(at, words.strong.empty() ? widthOf(words.text, type) : m_typesetter->width(words, type.size), words, type);
}

void Sheet::addText(QPointF left, qreal width, const RichText& words, Type type)
{
    const QPointF at = isMirrored() ? placed(left + QPointF(width, 0)) : left;
    m_commands.push_back(PaintedText{at, width, words, type});
}

void Sheet::endPicture()
{
    m_pictures.back().end = m_commands.size();
    if (m_pictures.back().first == m_commands.size()) {
        m_pictures.pop_back();  // nothing was painted
    }
}

QRectF placeOf(const PaintCommand& command)
{
    return std::visit(Overloaded{
                          [](const PaintedLine& line) { return QRectF(line.line.p1(), line.line.p2()).normalized(); },
                          [](const PaintedBox& box) { return box.rect; },
                          [](const PaintedDisc& disc) {
                              const QPointF radius(disc.radius, disc.radius);
                              return QRectF(disc.centre - radius, disc.centre + radius);
                          },
                          [](const PaintedShape& shape) { return shape.path.boundingRect(); },
                          [](const PaintedText& text) { return text.bounds(); },
                      },
                      command);
}

}  // namespace slumbar
