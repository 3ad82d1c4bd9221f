#include "report/sheetpainter.h"

#include <QPainter>
#include <QTextLayout>

namespace slumbar {

namespace {

class SheetPainter {
public:
    SheetPainter(QPainter& painter, const Typesetter& typesetter, qreal unitsPerPoint)
        : m_painter(painter), m_typesetter(typesetter), m_units(unitsPerPoint), m_dpi(painter.device()->logicalDpiY())
    {
    }

    void operator()(const PaintedLine& line) const
    {
        m_painter.setPen(penOf(line.pen.ink, line.pen.width));
        m_painter.drawLine(QLineF(line.line.p1() * m_units, line.line.p2() * m_units));
    }

    void operator()(const PaintedBox& box) const
    {
        use(box.look);
        m_painter.drawRect(QRectF(box.rect.topLeft() * m_units, box.rect.size() * m_units));
    }

    void operator()(const PaintedDisc& disc) const
    {
        use(disc.look);
        m_painter.drawEllipse(disc.centre * m_units, disc.radius * m_units, disc.radius * m_units);
    }

    void operator()(const PaintedShape& shape) const
    {
        use(shape.look);
        m_painter.drawPath(QTransform::fromScale(m_units, m_units).map(shape.path));
    }

    void operator()(const PaintedText& text) const
    {
        m_painter.setPen(colourOf(text.type.ink));
        const QFont font = fontOf(text.type.size, text.type.weight);
        if (text.words.strong.empty()) {
            m_painter.setFont(font);
            m_painter.drawText(text.baseline * m_units, text.words.text);
        } else {
            paintSentence(text, font);
        }
    }

private:
    QFont fontOf(TypeSize size, TypeWeight weight) const
    {
        return m_typesetter.font(weight, pointsOf(size) * m_units, m_dpi);
    }

    QPen penOf(Ink ink, qreal width) const
    {
        // The square cap that is the default would lengthen a line into the gap that follows it.
        return QPen(colourOf(ink), width * m_units, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    }

    void use(const Look& look) const
    {
        m_painter.setPen(look.edge ? penOf(*look.edge, look.edgeWidth) : QPen(Qt::NoPen));
        m_painter.setBrush(look.fill ? QBrush(colourOf(*look.fill)) : QBrush(Qt::NoBrush));
    }

    /// Regular and strong words in one line; one layout keeps their order in every script.
    void paintSentence(const PaintedText& text, const QFont& font) const
    {
        QTextLayout layout(text.words.text, font, m_painter.device());
        QList<QTextLayout::FormatRange> formats;
        for (const StrongRun& run : text.words.strong) {
            QTextCharFormat format;
            format.setFont(fontOf(text.type.size, TypeWeight::Strong));
            formats.push_back({run.start, run.length, format});
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(static_cast<int>(text.words.text.size()));
        layout.endLayout();
        layout.draw(&m_painter, text.baseline * m_units - QPointF(0, line.ascent()));
    }

    QPainter& m_painter;
    const Typesetter& m_typesetter;
    qreal m_units;
    qreal m_dpi;
};

}  // namespace

void paint(QPainter& painter, const Sheet& sheet, qreal unitsPerPoint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPainter sheetPainter(painter, sheet.typesetter(), unitsPerPoint);
    for (const PaintCommand& command : sheet.commands()) {
        std::visit(sheetPainter, command);
    }
    painter.restore();
}

}  // namespace slumbar
