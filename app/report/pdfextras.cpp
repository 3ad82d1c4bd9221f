#include "report/pdfextras.h"

#include <QList>
#include <QRegularExpression>

namespace slumbar {

namespace {

/// A text string in UTF-16 with its mark, as hexadecimal digits.
QByteArray hexText(const QString& text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar character : text) {
        bytes += static_cast<char>(character.row());
        bytes += static_cast<char>(character.cell());
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

QByteArray reference(int id)
{
    return QByteArray::number(id) + " 0 R";
}

/// The first number behind a key such as "/Root".
int numberAfter(const QByteArray& text, const char* key)
{
    const qsizetype at = text.indexOf(key);
    Q_ASSERT(at >= 0);
    const QByteArray rest = text.mid(at + static_cast<qsizetype>(qstrlen(key)), 24).trimmed();
    return rest.left(rest.indexOf(' ')).toInt();
}

/// The objects of a file, found through its table of places.
class WrittenPdf {
public:
    explicit WrittenPdf(const QByteArray& pdf) : m_pdf(pdf)
    {
        const qsizetype start = pdf.lastIndexOf("startxref");
        m_table = pdf.mid(start + 9, 16).trimmed().split('\n').first().trimmed().toLongLong();
        m_trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    }

    qint64 table() const { return m_table; }
    int size() const { return numberAfter(m_trailer, "/Size"); }
    int root() const { return numberAfter(m_trailer, "/Root"); }
    int info() const { return numberAfter(m_trailer, "/Info"); }

    /// Between "N 0 obj" and "endobj".
    QByteArray object(int id) const
    {
        constexpr qsizetype entrySize = 20;
        const qsizetype entries = m_pdf.indexOf("0000000000 65535 f", m_table);
        const qsizetype at = m_pdf.mid(entries + entrySize * id, 10).toLongLong();
        const qsizetype begin = m_pdf.indexOf("obj\n", at) + 4;
        return m_pdf.mid(begin, m_pdf.indexOf("\nendobj", begin) - begin);
    }

    std::vector<int> pages() const
    {
        const QByteArray tree = object(numberAfter(object(root()), "/Pages"));
        const qsizetype begin = tree.indexOf('[', tree.indexOf("/Kids"));
        const QString kids = QString::fromLatin1(tree.mid(begin, tree.indexOf(']', begin) - begin));
        static const QRegularExpression page(QStringLiteral("(\\d+) 0 R"));
        std::vector<int> pages;
        for (auto found = page.globalMatch(kids); found.hasNext();) {
            pages.push_back(found.next().captured(1).toInt());
        }
        return pages;
    }

private:
    const QByteArray& m_pdf;
    qint64 m_table = 0;
    QByteArray m_trailer;
};

/// Objects new or in another version, put behind the file with a table of their own.
class Update {
public:
    explicit Update(const QByteArray& pdf) : m_bytes(pdf) {}

    void add(int id, const QByteArray& content)
    {
        m_places.push_back({id, m_bytes.size()});
        m_bytes += QByteArray::number(id) + " 0 obj\n" + content + "\nendobj\n";
    }

    QByteArray finished(const WrittenPdf& before, int size)
    {
        const qint64 table = m_bytes.size();
        m_bytes += "xref\n";
        for (const auto& [id, place] : m_places) {
            m_bytes +=
                QByteArray::number(id) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        }
        m_bytes += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + reference(before.info()) +
                   "\n/Root " + reference(before.root()) + "\n/Prev " + QByteArray::number(before.table()) +
                   "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    std::vector<std::pair<int, qint64>> m_places;
};

QByteArray destination(int page)
{
    return "[" + reference(page) + " /Fit]";
}

/// Returns the id of the outline; its items follow it.
int addOutline(Update& update, const std::vector<PdfBookmark>& bookmarks, const std::vector<int>& pages, int firstId)
{
    const auto count = static_cast<int>(bookmarks.size());
    update.add(firstId, "<< /Type /Outlines /First " + reference(firstId + 1) + " /Last " + reference(firstId + count) +
                            " /Count " + QByteArray::number(count) + " >>");
    for (int i = 0; i < count; ++i) {
        const PdfBookmark& bookmark = bookmarks[static_cast<std::size_t>(i)];
        const int id = firstId + 1 + i;
        QByteArray item = "<< /Title " + hexText(bookmark.title) + " /Parent " + reference(firstId) + " /Dest " +
                          destination(pages[static_cast<std::size_t>(bookmark.page)]);
        item += i > 0 ? " /Prev " + reference(id - 1) : QByteArray();
        item += i + 1 < count ? " /Next " + reference(id + 1) : QByteArray();
        update.add(id, item + " >>");
    }
    return firstId;
}

/// The list of links on the first page, which QPdfWriter leaves empty.
QByteArray links(const std::vector<PdfBookmark>& bookmarks, const std::vector<int>& pages, qreal pageHeight)
{
    QByteArray links = "[";
    for (const PdfBookmark& bookmark : bookmarks) {
        if (!bookmark.link) {
            continue;
        }
        const QRectF& area = *bookmark.link;
        QByteArray corners;
        // A PDF counts from the bottom up.
        for (const qreal corner : {area.left(), pageHeight - area.bottom(), area.right(), pageHeight - area.top()}) {
            corners += QByteArray::number(corner, 'f', 2) + ' ';
        }
        links += "\n<< /Type /Annot /Subtype /Link /Rect [" + corners.trimmed() + "] /Border [0 0 0] /Contents " +
                 hexText(bookmark.title) + " /Dest " + destination(pages[static_cast<std::size_t>(bookmark.page)]) +
                 " >>";
    }
    return links + "\n]";
}

qreal heightOf(const QByteArray& page)
{
    const qsizetype begin = page.indexOf('[', page.indexOf("/MediaBox")) + 1;
    return page.mid(begin, page.indexOf(']', begin) - begin).trimmed().split(' ').last().toDouble();
}

}  // namespace

QByteArray withExtras(const QByteArray& pdf, const PdfExtras& extras)
{
    const WrittenPdf before(pdf);
    const std::vector<int> pages = before.pages();
    Update update(pdf);
    int size = before.size();

    QByteArray catalogue = before.object(before.root());
    catalogue.truncate(catalogue.lastIndexOf(">>"));
    catalogue += "/Lang (" + extras.language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!extras.bookmarks.empty()) {
        const int outline = addOutline(update, extras.bookmarks, pages, size);
        size += 1 + static_cast<int>(extras.bookmarks.size());
        catalogue += "/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n";
        const QByteArray firstPage = before.object(pages.front());
        update.add(numberAfter(firstPage, "/Annots"), links(extras.bookmarks, pages, heightOf(firstPage)));
    }
    update.add(before.root(), catalogue + ">>");
    return update.finished(before, size);
}

}  // namespace slumbar
