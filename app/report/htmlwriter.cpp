#include "report/htmlwriter.h"

namespace slumbar {

void HtmlWriter::open(const char* element, std::initializer_list<Attribute> attributes)
{
    m_xml.writeStartElement(QLatin1String(element));
    for (const Attribute& attribute : attributes) {
        m_xml.writeAttribute(QLatin1String(attribute.name), attribute.value);
    }
    m_xml.writeCharacters(QString());  // now it has an end tag of its own
}

void HtmlWriter::element(const char* element, const QString& text, std::initializer_list<Attribute> attributes)
{
    open(element, attributes);
    m_xml.writeCharacters(text);
    close();
}

void HtmlWriter::paragraph(const QString& marked, std::initializer_list<Attribute> attributes)
{
    open("p", attributes);
    const QStringList lines = marked.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        runs(richText(line));
        if (&line != &lines.back()) {
            empty("br", {});
        }
    }
    close();
}

void HtmlWriter::runs(const RichText& words)
{
    int done = 0;
    for (const StrongRun& run : words.strong) {
        m_xml.writeCharacters(words.text.mid(done, run.start - done));
        element("strong", words.text.mid(run.start, run.length));
        done = run.start + run.length;
    }
    m_xml.writeCharacters(words.text.mid(done));
}

void HtmlWriter::empty(const char* element, std::initializer_list<Attribute> attributes)
{
    m_xml.writeEmptyElement(QLatin1String(element));
    for (const Attribute& attribute : attributes) {
        m_xml.writeAttribute(QLatin1String(attribute.name), attribute.value);
    }
}

void HtmlWriter::table(const TextTable& table)
{
    open("table");
    element("caption", table.caption);
    open("thead");
    open("tr");
    for (const QString& head : table.heads) {
        element("th", head, {{"scope", QStringLiteral("col")}});
    }
    close();
    close();
    open("tbody");
    for (const QStringList& row : table.rows) {
        open("tr");
        for (qsizetype cell = 0; cell < row.size(); ++cell) {
            cell == 0 ? element("th", row[cell], {{"scope", QStringLiteral("row")}}) : element("td", row[cell]);
        }
        close();
    }
    close();
    close();
}

}  // namespace slumbar
