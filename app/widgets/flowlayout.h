// Lays widgets out like words: one after the other with the reading direction, breaking into lines where the
// width ends. Justified, a layout that fits into one line reaches from edge to edge.
#pragma once

#include <vector>

#include <QLayout>

namespace slumbar {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int spacingPx, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void setJustified(bool isJustified) { m_isJustified = isJustified; }

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    /// The height used; moves the items only when asked to.
    int arrange(const QRect& place, bool isMoving) const;

    /// How all items come to stand in one line of that width, where they can.
    struct Fit {
        int gap;       ///< between items
        double share;  ///< of each item's size between its smallest, 0, and its natural one, 1
    };
    Fit fitIn(int width) const;

    std::vector<QLayoutItem*> m_items;
    bool m_isJustified = false;
};

}  // namespace slumbar
