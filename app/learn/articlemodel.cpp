#include "learn/articlemodel.h"

#include <algorithm>

namespace slumbar {

void ArticleModel::setGroups(const std::vector<ArticleGroup>& groups)
{
    beginResetModel();
    m_rows.clear();
    for (const ArticleGroup& group : groups) {
        m_rows.push_back({QString(), group.heading});
        m_rows.insert(m_rows.end(), group.articles.begin(), group.articles.end());
    }
    endResetModel();
}

void ArticleModel::setHint(const QString& id, const QString& hint)
{
    m_hintedId = id;
    m_hint = hint;
    if (const QModelIndex index = indexOf(id); index.isValid()) {
        Q_EMIT dataChanged(index, index);
    }
}

QModelIndex ArticleModel::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const ArticleTitle& row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex ArticleModel::firstArticle() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ArticleTitle& row) { return !row.id.isEmpty(); });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int ArticleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ArticleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ArticleTitle& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString hint = row.id == m_hintedId ? m_hint : QString();
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return hint.isEmpty() ? row.title : row.title + QStringLiteral(", ") + hint;
    case IdRole:
        return row.id;
    case HintRole:
        return hint;
    }
    return {};
}

Qt::ItemFlags ArticleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool isHeading = index.data(IdRole).toString().isEmpty();
    return isHeading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

}  // namespace slumbar
