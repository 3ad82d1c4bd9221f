// Paints a version of a day: when it was written, and below it what changed, in as many lines as it takes.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace slumbar {

class VersionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The first line is Qt::DisplayRole, what stands below it ChangesRole.
    enum Role { ChangesRole = Qt::UserRole };

    explicit VersionDelegate(QListView* list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QListView* m_list;
};

}  // namespace slumbar
