// Paints a row of the evening: time, the line down the evening, mark, icon, words and value.
#pragma once

#include <QStyledItemDelegate>

namespace slumbar {

struct EveningRow;

class EveningDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace slumbar
