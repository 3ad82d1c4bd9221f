// HTML as the report needs it, written so that it is well-formed XML as well: no element is ever abbreviated that
// HTML would take for an open one.
#pragma once

#include <vector>

#include <QStringList>
#include <QXmlStreamWriter>

#include "report/typesetter.h"

namespace slumbar {

/// A table for reading: the first cell of each row is its heading.
struct TextTable {
    QString caption;
    QStringList heads;
    std::vector<QStringList> rows{};
};

class HtmlWriter {
public:
    explicit HtmlWriter(QString* html) : m_xml(html) {}

    QXmlStreamWriter& xml() { return m_xml; }

    struct Attribute {
        const char* name;
        QString value;
    };
    void open(const char* element, std::initializer_list<Attribute> attributes = {});
    void close() { m_xml.writeEndElement(); }
    /// An element with nothing but text in it.
    void element(const char* element, const QString& text, std::initializer_list<Attribute> attributes = {});
    /// The same with its strong parts, lines broken where the text breaks them.
    void paragraph(const QString& marked, std::initializer_list<Attribute> attributes = {});
    /// One that is always empty, such as meta.
    void empty(const char* element, std::initializer_list<Attribute> attributes);
    void table(const TextTable& table);

private:
    void runs(const RichText& words);

    QXmlStreamWriter m_xml;
};

}  // namespace slumbar
