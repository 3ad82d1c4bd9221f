// Paints a day that was found: its date, and beside or below it the found line with what was looked for in strong.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace slumbar {

class MatchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The list shows a SearchModel.
    explicit MatchDelegate(QListView* list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool isStacked() const;

    QListView* m_list;
};

}  // namespace slumbar
