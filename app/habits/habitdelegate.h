// Paints a row of the list of habits: icon, name, what it asks for and when, and at the end what is special now.
#pragma once

#include <QStyledItemDelegate>

namespace slumbar {

class HabitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace slumbar
