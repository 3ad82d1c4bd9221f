#include "learn/article.h"

#include <map>

#include <QRegularExpression>

namespace slumbar {

namespace {

/// The lines of the head, "key: value" each.
using Head = std::map<QString, QString>;

Head headFrom(const QString& lines)
{
    Head head;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto colon = line.indexOf(QLatin1Char(':'));
        head[line.left(colon).trimmed()] = line.mid(colon + 1).trimmed();
    }
    return head;
}

/// The numbered lines below the heading of the sources; a number out of order ends them.
std::vector<QString> sourcesFrom(const QString& lines)
{
    std::vector<QString> sources;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString number = QString::number(sources.size() + 1) + QStringLiteral(". ");
        if (!line.startsWith(number)) {
            break;
        }
        sources.push_back(line.mid(number.size()).trimmed());
    }
    return sources;
}

bool isComplete(const Article& article)
{
    return !article.id.isEmpty() && !article.title.isEmpty() && !article.answer.isEmpty() &&
           !article.evidence.isEmpty() && article.minutes > 0 && !article.text.isEmpty() && !article.sources.empty();
}

}  // namespace

Result<Article> articleFrom(const QString& written)
{
    static const QRegularExpression parts(
        QStringLiteral("\\A---\\n(.*?)\\n---\\n(.*?)\\n## [^\\n]+\\n((?:\\n|\\d+\\. [^\\n]+\\n?)+)\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = parts.match(written);
    if (!match.hasMatch()) {
        return failure(ErrorCode::FormatNotRecognised, "an article needs a head, a text and its sources");
    }
    Head head = headFrom(match.captured(1));
    const auto reviewed = Day::fromIso(head[QStringLiteral("reviewed")].toStdString());
    if (!reviewed) {
        return tl::unexpected(reviewed.error());
    }
    Article article{
        head[QStringLiteral("id")],       head[QStringLiteral("title")],           head[QStringLiteral("answer")],
        head[QStringLiteral("evidence")], head[QStringLiteral("minutes")].toInt(), *reviewed,
        match.captured(2).trimmed(),      sourcesFrom(match.captured(3))};
    if (!isComplete(article)) {
        return failure(ErrorCode::FormatDamaged, "article " + article.id.toStdString() + " lacks a part");
    }
    return article;
}

QString addressOf(const QString& source)
{
    static const QRegularExpression doi(QStringLiteral("doi:(10\\.\\S+)$"));
    static const QRegularExpression nice(QStringLiteral("NICE guideline NG(\\d+)"));
    if (const auto match = doi.match(source); match.hasMatch()) {
        return QStringLiteral("https://doi.org/") + match.captured(1);
    }
    if (const auto match = nice.match(source); match.hasMatch()) {
        return QStringLiteral("https://www.nice.org.uk/guidance/ng") + match.captured(1);
    }
    return {};
}

}  // namespace slumbar
