// What QPdfWriter of Qt 6.4 cannot write: the language of a document, its outline, and links within it. They are
// appended to the finished file as an incremental update, as PDF 32000-1, 7.5.6 describes it.
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QRectF>
#include <QString>

namespace slumbar {

struct PdfBookmark {
    QString title;
    int page = 0;                  ///< from 0
    std::optional<QRectF> link{};  ///< on the first page, points from its top left corner; leads to the page
};

struct PdfExtras {
    QString language;  ///< BCP 47: "de-DE"
    std::vector<PdfBookmark> bookmarks{};
};

/// Precondition: `pdf` was written by QPdfWriter and has every page that a bookmark names.
QByteArray withExtras(const QByteArray& pdf, const PdfExtras& extras);

}  // namespace slumbar
