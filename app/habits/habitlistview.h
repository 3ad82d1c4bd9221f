// The list of habits as a view: rows are dragged to another place within their group, and a line shows where one
// would come to stand.
#pragma once

#include <QListView>

namespace slumbar {

class HabitModel;

class HabitListView : public QListView {
    Q_OBJECT
public:
    explicit HabitListView(HabitModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A row was let go at another place of its group, counted from 0.
    void dragged(int row, int place);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isInGroup(int row) const;
    int rowUnder(const QPoint& point) const;
    void stopDragging();

    HabitModel* m_model;
    int m_draggedRow = -1;  // -1 while nothing is dragged
    int m_targetRow = -1;
    QPoint m_pressedAt;
};

}  // namespace slumbar
