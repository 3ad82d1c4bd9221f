#include "settings/foundwords.h"

#include <vector>

namespace slumbar {

QStringList wordsOf(const QString& search)
{
    return search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString withFoundWordsStrong(const QString& text, const QStringList& words)
{
    std::vector<bool> isStrong(static_cast<std::size_t>(text.size()) + 1, false);
    for (const QString& word : words) {
        for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            std::fill_n(isStrong.begin() + at, word.size(), true);
        }
    }
    QString html;
    qsizetype begin = 0;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        const bool isRunStrong = isStrong[static_cast<std::size_t>(begin)];
        if (end < text.size() && isStrong[static_cast<std::size_t>(end)] == isRunStrong) {
            continue;
        }
        const QString run = text.mid(begin, end - begin).toHtmlEscaped();
        html += isRunStrong ? QStringLiteral("<b>%1</b>").arg(run) : run;
        begin = end;
    }
    return html;
}

}  // namespace slumbar
