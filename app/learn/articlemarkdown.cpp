#include "learn/articlemarkdown.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "text/safetywords.h"

namespace slumbar {

namespace {

constexpr auto context = "slumbar::LearnPage";

QString tr(const char* text)
{
    return QCoreApplication::translate(context, text);
}

QString quoted(const std::vector<SafetyNotice>& signs)
{
    if (signs.empty()) {
        return {};
    }
    QString text = QStringLiteral("> **%1**\n").arg(tr("What your diary shows"));
    for (const SafetyNotice& notice : signs) {
        //: %1 what was seen, %2 why it can matter, %3 where that is said
        const QString words = tr("%1 %2 Source: %3.")
                                  .arg(words::safetySeen(notice), words::safetyReason(notice.sign),
                                       words::safetySource(sourceOf(notice.sign)));
        text += QStringLiteral(">\n> %1\n").arg(words);
    }
    return text + QLatin1Char('\n');
}

QString withLinks(QString text)
{
    static const QRegularExpression drawing(QStringLiteral("!\\[([^\\]]+)\\]\\(\\.\\./figures/([^)]+)\\.svg\\)"));
    static const QRegularExpression citation(QStringLiteral("\\[(\\d+)\\]"));
    text.replace(drawing, QStringLiteral("![\\1](figure:\\2)\n\n\\1"));
    return text.replace(citation, QStringLiteral("[\\[\\1\\]](#source-\\1)"));
}

QString withAddress(const QString& source)
{
    static const QRegularExpression place(QStringLiteral("(doi:10\\.\\S+$|NICE guideline NG\\d+)"));
    const QString address = addressOf(source);
    QString text = source;
    return address.isEmpty() ? text : text.replace(place, QStringLiteral("[\\1](<%1>)").arg(address));
}

}  // namespace

QString markdownOf(const Article& article, const std::vector<SafetyNotice>& signs)
{
    QString text = QStringLiteral("# %1\n\n**%2** %3\n\n").arg(article.answer, tr("How sure:"), article.evidence);
    text += quoted(signs) + withLinks(article.text) + QStringLiteral("\n\n### %1\n\n").arg(tr("Sources"));
    for (std::size_t i = 0; i < article.sources.size(); ++i) {
        text += QStringLiteral("%1. %2\n").arg(i + 1).arg(withAddress(article.sources[i]));
    }
    return text;
}

}  // namespace slumbar
