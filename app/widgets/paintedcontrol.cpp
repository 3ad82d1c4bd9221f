#include "widgets/paintedcontrol.h"

#include <QEvent>

#include "widgets/accessiblecontrol.h"

namespace slumbar {

PaintedControl::PaintedControl(QWidget* parent) : QWidget(parent)
{
    installAccessibleControls();
}

Spoken PaintedControl::spokenPart(int) const
{
    return {};
}

void PaintedControl::setNumber(int, double) {}

void PaintedControl::pressPart(int) {}

void PaintedControl::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
    QWidget::changeEvent(event);
}

void PaintedControl::announceValue(int part)
{
    QAccessibleValueChangeEvent event(this, part < 0 ? spoken().value : spokenPart(part).value);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

void PaintedControl::announceCurrentPart()
{
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentPart());
    QAccessible::updateAccessibility(&event);
}

int stepOfArrow(int key, Qt::LayoutDirection direction)
{
    const int right = direction == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        return right;
    case Qt::Key_Left:
        return -right;
    case Qt::Key_Up:
        return 1;
    case Qt::Key_Down:
        return -1;
    default:
        return 0;
    }
}

}  // namespace slumbar
