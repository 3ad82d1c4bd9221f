// A text to learn from: what it answers, how sure that is, and where it is said. Read from Markdown with a head.
#pragma once

#include <vector>

#include <QString>

#include "base/result.h"
#include "domain/day.h"

namespace slumbar {

struct Article {
    QString id;
    QString title;
    QString answer;    ///< one sentence, said first
    QString evidence;  ///< how sure it is, in the words strong, moderate, weak, no good evidence
    int minutes = 0;   ///< to read it
    Day reviewed;
    QString text;                  ///< Markdown; [1] stands for the first source
    std::vector<QString> sources;  ///< "authors, title, journal, doi:10…"
};

Result<Article> articleFrom(const QString& written);

/// Where a source can be read: of its DOI or the number of its NICE guideline; empty where it has neither.
QString addressOf(const QString& source);

}  // namespace slumbar
