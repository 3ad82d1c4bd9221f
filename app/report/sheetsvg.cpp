#include "report/sheetsvg.h"

#include <cmath>

#include <QXmlStreamWriter>

namespace slumbar {

namespace {

QString number(qreal value)
{
    // Hundredths of a point, without zeros at the end.
    return QString::number(std::round(value * 100) / 100, 'g', 8);
}

QString point(QPointF at)
{
    return number(at.x()) + QLatin1Char(' ') + number(at.y());
}

QString pathData(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += QLatin1Char('M');
            break;
        case QPainterPath::LineToElement:
            data += QLatin1Char('L');
            break;
        case QPainterPath::CurveToElement:
            data += QLatin1Char('C');
            break;
        case QPainterPath::CurveToDataElement:
            data += QLatin1Char(' ');
            break;
        }
        data += point(element);
    }
    return data;
}

class SvgWriter {
public:
    explicit SvgWriter(QXmlStreamWriter& xml) : m_xml(xml) {}

    void operator()(const PaintedLine& line)
    {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", QLatin1Char('M') + point(line.line.p1()) + QLatin1Char('L') + point(line.line.p2()));
        stroke(line.pen.ink, line.pen.width);
    }

    void operator()(const PaintedBox& box)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("x", number(box.rect.x()));
        attribute("y", number(box.rect.y()));
        attribute("width", number(box.rect.width()));
        attribute("height", number(box.rect.height()));
        look(box.look);
    }

    void operator()(const PaintedDisc& disc)
    {
        m_xml.writeEmptyElement(QStringLiteral("circle"));
        attribute("cx", number(disc.centre.x()));
        attribute("cy", number(disc.centre.y()));
        attribute("r", number(disc.radius));
        look(disc.look);
    }

    void operator()(const PaintedShape& shape)
    {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", pathData(shape.path));
        look(shape.look);
    }

    void operator()(const PaintedText& text)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", number(text.baseline.x()));
        attribute("y", number(text.baseline.y()));
        attribute("font-size", number(pointsOf(text.type.size)));
        // As wide as it was measured, whatever face the reader has.
        attribute("textLength", number(text.width));
        attribute("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
        attribute("fill", colourOf(text.type.ink).name());
        if (text.type.weight == TypeWeight::Strong) {
            attribute("font-weight", QStringLiteral("600"));
        }
        runs(text.words);
        m_xml.writeEndElement();
    }

private:
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }

    void stroke(Ink ink, qreal width)
    {
        attribute("stroke", colourOf(ink).name());
        attribute("stroke-width", number(width));
    }

    void look(const Look& look)
    {
        attribute("fill", look.fill ? colourOf(*look.fill).name() : QStringLiteral("none"));
        if (look.edge) {
            stroke(*look.edge, look.edgeWidth);
        }
    }

    void runs(const RichText& words)
    {
        int done = 0;
        for (const StrongRun& run : words.strong) {
            m_xml.writeCharacters(words.text.mid(done, run.start - done));
            m_xml.writeStartElement(QStringLiteral("tspan"));
            attribute("font-weight", QStringLiteral("600"));
            m_xml.writeCharacters(words.text.mid(run.start, run.length));
            m_xml.writeEndElement();
            done = run.start + run.length;
        }
        m_xml.writeCharacters(words.text.mid(done));
    }

    QXmlStreamWriter& m_xml;
};

}  // namespace

QString pictureId(const QString& idOfSheet, std::size_t picture)
{
    return QStringLiteral("%1-%2").arg(idOfSheet).arg(picture + 1);
}

QRectF pictureArea(const Sheet& sheet, const PaintedPicture& picture)
{
    QRectF area;
    for (std::size_t i = picture.first; i < picture.end; ++i) {
        // A line that is level has no height and would be lost from a union.
        area |= placeOf(sheet.commands()[i]).adjusted(-0.5, -0.5, 0.5, 0.5);
    }
    return area.adjusted(-2, -2, 2, 2);
}

void writeSheet(QXmlStreamWriter& xml, const Sheet& sheet, QSizeF size, const QString& idOfSheet)
{
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeAttribute(QStringLiteral("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
    xml.writeAttribute(QStringLiteral("direction"), QStringLiteral("ltr"));
    SvgWriter writer(xml);
    const auto& pictures = sheet.pictures();
    std::size_t picture = 0;
    for (std::size_t i = 0; i < sheet.commands().size(); ++i) {
        const bool isIn = picture < pictures.size();
        if (isIn && pictures[picture].first == i) {
            xml.writeStartElement(QStringLiteral("g"));
            xml.writeAttribute(QStringLiteral("id"), pictureId(idOfSheet, picture));
        }
        std::visit(writer, sheet.commands()[i]);
        if (isIn && pictures[picture].end == i + 1) {
            xml.writeEndElement();
            ++picture;
        }
    }
    xml.writeEndElement();
}

}  // namespace slumbar
