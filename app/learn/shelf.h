// All articles in the order in which they are offered. Only their titles are read at first, a text when it is asked
// for.
#pragma once

#include <map>
#include <vector>

#include "learn/article.h"

namespace slumbar {

/// As a line of the table of contents says it.
struct ArticleTitle {
    QString id;
    QString title;

    bool operator==(const ArticleTitle&) const = default;
};

struct ArticleGroup {
    QString heading;
    std::vector<ArticleTitle> articles;

    bool operator==(const ArticleGroup&) const = default;
};

class Shelf {
public:
    Shelf();

    const std::vector<ArticleGroup>& groups() const { return m_groups; }
    bool has(const QString& id) const;
    /// Precondition: there is one.
    const Article& article(const QString& id) const;
    /// The groups with the articles in which all words of `search` stand; empty groups are left out.
    std::vector<ArticleGroup> found(const QString& search) const;

private:
    std::vector<ArticleGroup> m_groups;
    mutable std::map<QString, Article> m_read;
};

}  // namespace slumbar
