#include "report/sheetpainter.h"

#include <QPainter>
#include <QTextLayout>

namespace slumbar {

namespace {

/// On a painter whose unit is a point. Fonts and transforms are set only when they change: a PDF writes each down.
class SheetPainter {
public:
    SheetPainter(QPainter& painter, const Typesetter& typesetter)
        : m_painter(painter), m_typesetter(typesetter), m_points(painter.transform())
    {
    }

    void operator()(const PaintedLine& line)
    {
        useFigures();
        m_painter.setPen(penOf(line.pen.ink, line.pen.width));
        m_painter.drawLine(line.line);
    }

    void operator()(const PaintedBox& box)
    {
        use(box.look);
        m_painter.drawRect(box.rect);
    }

    void operator()(const PaintedDisc& disc)
    {
        use(disc.look);
        m_painter.drawEllipse(disc.centre, disc.radius, disc.radius);
    }

    void operator()(const PaintedShape& shape)
    {
        use(shape.look);
        m_painter.drawPath(shape.path);
    }

    void operator()(const PaintedText& text)
    {
        // Painted at the size at which it was measured, so that it is exactly as wide as the layout took it to be;
        // a size of 7.5 or 9.25 would be rounded.
        const qreal scale = pointsOf(text.type.size) / Typesetter::measuredAtPixels;
        m_painter.setTransform(QTransform(scale, 0, 0, scale, text.baseline.x(), text.baseline.y()) * m_points);
        m_isForText = true;
        m_painter.setPen(colourOf(text.type.ink));
        useFont(text.type.weight);
        if (text.words.strong.empty()) {
            m_painter.drawText(QPointF(), text.words.text);
        } else {
            paintSentence(text.words);
        }
    }

private:
    static QPen penOf(Ink ink, qreal width)
    {
        // The square cap that is the default would lengthen a line into the gap that follows it.
        return QPen(colourOf(ink), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    }

    void useFigures()
    {
        if (m_isForText) {
            m_painter.setTransform(m_points);
            m_isForText = false;
        }
    }

    void useFont(TypeWeight weight)
    {
        if (m_weight != weight) {
            m_painter.setFont(m_typesetter.font(weight));
            m_weight = weight;
        }
    }

    void use(const Look& look)
    {
        useFigures();
        m_painter.setPen(look.edge ? penOf(*look.edge, look.edgeWidth) : QPen(Qt::NoPen));
        m_painter.setBrush(look.fill ? QBrush(colourOf(*look.fill)) : QBrush(Qt::NoBrush));
    }

    /// Regular and strong words in one line; one layout keeps their order in every script.
    void paintSentence(const RichText& words) const
    {
        QTextLayout layout(words.text, m_painter.font());
        QList<QTextLayout::FormatRange> formats;
        for (const StrongRun& run : words.strong) {
            QTextCharFormat format;
            format.setFont(m_typesetter.font(TypeWeight::Strong));
            formats.push_back({run.start, run.length, format});
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(static_cast<int>(words.text.size()));
        layout.endLayout();
        layout.draw(&m_painter, QPointF(0, -line.ascent()));
    }

    QPainter& m_painter;
    const Typesetter& m_typesetter;
    QTransform m_points;
    bool m_isForText = false;
    std::optional<TypeWeight> m_weight;  ///< of the font that is set
};

}  // namespace

void paint(QPainter& painter, const Sheet& sheet, qreal unitsPerPoint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(unitsPerPoint, unitsPerPoint);
    SheetPainter sheetPainter(painter, sheet.typesetter());
    for (const PaintCommand& command : sheet.commands()) {
        std::visit(sheetPainter, command);
    }
    painter.restore();
}

}  // namespace slumbar
