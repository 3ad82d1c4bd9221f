#include "learn/shelf.h"

#include <algorithm>
#include <cassert>

#include <QFile>
#include <QRegularExpression>

// The resource lies in a static library, from which the linker takes it only when asked by name.
static void loadArticles()
{
    Q_INIT_RESOURCE(learn);
}

namespace slumbar {

namespace {

QString written(const QString& name)
{
    QFile file(QStringLiteral(":/learn/%1.md").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    assert(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<ArticleGroup> groupsFrom(const QString& contents)
{
    static const QRegularExpression entry(QStringLiteral("^- \\[(.+)\\]\\((.+)\\.md\\)$"));
    std::vector<ArticleGroup> groups;
    for (const QString& line : contents.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto match = entry.match(line);
        if (line.startsWith(QLatin1String("# "))) {
            groups.push_back({line.mid(2), {}});
        } else if (match.hasMatch() && !groups.empty()) {
            groups.back().articles.push_back({match.captured(2), match.captured(1)});
        }
    }
    return groups;
}

bool hasAllWords(const Article& article, const QStringList& words)
{
    const QString all =
        article.title + QLatin1Char('\n') + article.answer + QLatin1Char('\n') + article.evidence + article.text;
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

Shelf::Shelf()
{
    loadArticles();
    m_groups = groupsFrom(written(QStringLiteral("contents")));
}

bool Shelf::has(const QString& id) const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [&id](const ArticleGroup& group) {
        return std::any_of(group.articles.begin(), group.articles.end(),
                           [&id](const ArticleTitle& title) { return title.id == id; });
    });
}

const Article& Shelf::article(const QString& id) const
{
    assert(has(id));
    auto found = m_read.find(id);
    if (found == m_read.end()) {
        const auto article = articleFrom(written(id));
        assert(article && article->id == id);
        found = m_read.emplace(id, *article).first;
    }
    return found->second;
}

std::vector<ArticleGroup> Shelf::found(const QString& search) const
{
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return m_groups;
    }
    std::vector<ArticleGroup> found;
    for (const ArticleGroup& group : m_groups) {
        ArticleGroup kept{group.heading, {}};
        std::copy_if(group.articles.begin(), group.articles.end(), std::back_inserter(kept.articles),
                     [&](const ArticleTitle& title) { return hasAllWords(article(title.id), words); });
        if (!kept.articles.empty()) {
            found.push_back(std::move(kept));
        }
    }
    return found;
}

}  // namespace slumbar
