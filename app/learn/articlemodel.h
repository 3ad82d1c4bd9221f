// The articles as a list: the heading of each group, and below it the titles.
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "learn/shelf.h"

namespace slumbar {

class ArticleModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,  ///< empty for the heading of a group
        HintRole,               ///< a line below the title; empty for most
    };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const std::vector<ArticleGroup>& groups);
    /// The line below the title of one article; empty takes it away.
    void setHint(const QString& id, const QString& hint);
    QModelIndex indexOf(const QString& id) const;
    QModelIndex firstArticle() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<ArticleTitle> m_rows;  ///< headings without an id among them
    QString m_hintedId;
    QString m_hint;
};

}  // namespace slumbar
