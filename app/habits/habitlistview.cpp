#include "habits/habitlistview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include "habits/habitdelegate.h"
#include "habits/habitmodel.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace slumbar {

HabitListView::HabitListView(HabitModel* model, QWidget* parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("plainList"));
    setAccessibleName(tr("Habits and measures"));
    setModel(model);
    setItemDelegate(new HabitDelegate(this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

bool HabitListView::isInGroup(int row) const
{
    const RoutineRow& dragged = m_model->row(m_draggedRow);
    const RoutineRow& other = m_model->row(row);
    return other.factor && other.group == dragged.group;
}

/// The row of the group that is nearest.
int HabitListView::rowUnder(const QPoint& point) const
{
    int nearest = m_draggedRow;
    int distance = INT_MAX;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int away = qAbs(visualRect(m_model->index(row)).center().y() - point.y());
        if (isInGroup(row) && away < distance) {
            distance = away;
            nearest = row;
        }
    }
    return nearest;
}

void HabitListView::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->pos());
    const bool isMovable = pressed.isValid() && m_model->row(pressed.row()).factor &&
                           m_model->row(pressed.row()).group != RoutineGroup::Archived;
    m_draggedRow = event->button() == Qt::LeftButton && isMovable ? pressed.row() : -1;
    m_targetRow = -1;
    m_pressedAt = event->pos();
}

void HabitListView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_draggedRow < 0) {
        return;
    }
    const bool isFarEnough = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_targetRow >= 0 || isFarEnough) {
        m_targetRow = rowUnder(event->pos());
        viewport()->setCursor(Qt::ClosedHandCursor);
        viewport()->update();
    }
}

void HabitListView::mouseReleaseEvent(QMouseEvent* event)
{
    const int from = m_draggedRow;
    const int to = m_targetRow;
    stopDragging();
    QListView::mouseReleaseEvent(event);
    if (to >= 0 && to != from) {
        Q_EMIT dragged(from, m_model->placeInGroup(to));
    }
}

void HabitListView::stopDragging()
{
    m_draggedRow = -1;
    m_targetRow = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void HabitListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_targetRow < 0 || m_targetRow == m_draggedRow) {
        return;
    }
    const QRect target = visualRect(m_model->index(m_targetRow));
    const int y = m_targetRow < m_draggedRow ? target.top() : target.bottom() + 1;
    QPainter painter(viewport());
    painter.setPen(QPen(themeOf(this).color(Token::Accent), 2));
    painter.drawLine(target.left() + metrics::space2, y, target.right() - metrics::space2, y);
}

}  // namespace slumbar
