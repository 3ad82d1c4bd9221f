// One page as a list of things to paint: lines, boxes, discs, shapes and texts, each with its place in points.
// The same list is painted on paper, into a PDF and on the screen, and it is what the tests look at.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include <QColor>
#include <QLineF>
#include <QPainterPath>
#include <QRectF>

#include "report/typesetter.h"

namespace slumbar {

/// What a colour is for. Steps within a hue differ by lightness first, so a grey printer keeps their order.
enum class Ink {
    Text,
    Grey,
    Rule,
    Grid,
    FreeDay,
    White,
    PainStrong,
    PainMiddle,
    PainLight,
    NightStrong,
    NightMiddle,
    NightLight,
    NightBand,
    Routine,
    HalfPoint,
};

QColor colourOf(Ink ink);

struct Look {
    std::optional<Ink> fill;
    std::optional<Ink> edge;
    qreal edgeWidth = 0;

    static Look filled(Ink ink) { return {ink, std::nullopt, 0}; }
    static Look outlined(Ink ink, qreal width) { return {std::nullopt, ink, width}; }
    static Look ring(Ink ink, qreal width) { return {Ink::White, ink, width}; }
};

struct Pen {
    Ink ink;
    qreal width;
};

struct Type {
    TypeSize size = TypeSize::Small;
    TypeWeight weight = TypeWeight::Regular;
    Ink ink = Ink::Text;
};

namespace type {

inline constexpr Type large{TypeSize::Large};
inline constexpr Type largeStrong{TypeSize::Large, TypeWeight::Strong};
inline constexpr Type medium{TypeSize::Medium};
inline constexpr Type mediumStrong{TypeSize::Medium, TypeWeight::Strong};
inline constexpr Type small{TypeSize::Small};
inline constexpr Type smallStrong{TypeSize::Small, TypeWeight::Strong};
inline constexpr Type smallGrey{TypeSize::Small, TypeWeight::Regular, Ink::Grey};

}  // namespace type

struct PaintedLine {
    QLineF line;
    Pen pen;
};
struct PaintedBox {
    QRectF rect;
    Look look;
};
struct PaintedDisc {
    QPointF centre;
    qreal radius;
    Look look;
};
struct PaintedShape {
    QPainterPath path;
    Look look;
};
struct PaintedText {
    QPointF baseline;  ///< its left end
    qreal width;
    RichText words;
    Type type;

    /// What the glyphs may fill, for keeping texts apart.
    QRectF bounds() const;
};
using PaintCommand = std::variant<PaintedLine, PaintedBox, PaintedDisc, PaintedShape, PaintedText>;

enum class Side { Left, Middle, Right };

/// What is a picture on its own, apart from the words around it.
enum class Picture {
    PainStrip,
    Sites,
    PainCourse,
    Peg,
    SleepStrip,
    Nights,
    Hours,
    Treatment,
    Routine,
    Effects,
    Experiment,
    Measures,
};

struct PaintedPicture {
    Picture what;
    std::size_t first;  ///< of its commands
    std::size_t end;    ///< behind the last of them
};

/// Blocks lay themselves out from left to right; for a language that reads from right to left the sheet mirrors what
/// they add.
class Sheet {
public:
    /// `mirroredWidth` of the page; 0 where it is not mirrored.
    explicit Sheet(const Typesetter& typesetter, qreal mirroredWidth = 0)
        : m_typesetter(&typesetter), m_mirroredWidth(mirroredWidth)
    {
    }
    /// An empty one of the same kind.
    Sheet another() const { return Sheet(*m_typesetter, m_mirroredWidth); }

    const Typesetter& typesetter() const { return *m_typesetter; }
    bool isMirrored() const { return m_mirroredWidth > 0; }
    const std::vector<PaintCommand>& commands() const { return m_commands; }
    const std::vector<PaintedPicture>& pictures() const { return m_pictures; }

    void line(QPointF from, QPointF to, Pen pen) { m_commands.push_back(PaintedLine{{placed(from), placed(to)}, pen}); }
    void box(const QRectF& rect, Look look);
    void disc(QPointF centre, qreal radius, Look look)
    {
        m_commands.push_back(PaintedDisc{placed(centre), radius, look});
    }
    void shape(const QPainterPath& path, Look look);
    /// A filled polygon.
    void polygon(const QPolygonF& corners, Ink ink);

    /// Where `side` of the text stands; returns its width.
    qreal text(QPointF at, const QString& words, Type type, Side side = Side::Left);
    /// A line of a sentence, as Typesetter::lines() broke it.
    void text(QPointF at, const RichText& words, Type type);

    /// What is painted from here to endPicture() is that picture.
    void beginPicture(Picture what) { m_pictures.push_back({what, m_commands.size(), m_commands.size()}); }
    void endPicture();

    qreal widthOf(const QString& words, Type type) const { return m_typesetter->width(words, type.size, type.weight); }

private:
    QPointF placed(QPointF point) const
    {
        return isMirrored() ? QPointF(m_mirroredWidth - point.x(), point.y()) : point;
    }
    void addText(QPointF left, qreal width, const RichText& words, Type type);

    const Typesetter* m_typesetter;
    qreal m_mirroredWidth;
    std::vector<PaintCommand> m_commands;
    std::vector<PaintedPicture> m_pictures;
};

/// Where a command paints, its pen left out.
QRectF placeOf(const PaintCommand& command);

}  // namespace slumbar
