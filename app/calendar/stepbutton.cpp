#include "calendar/stepbutton.h"

#include <QPainter>

#include "theme/icon.h"
#include "theme/metrics.h"

namespace slumbar {

StepButton::StepButton(Step step, const QString& name, QWidget* parent) : QPushButton(parent), m_step(step)
{
    setAccessibleName(name);
    setToolTip(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StepButton::sizeHint() const
{
    const int side = isFlat() ? metrics::controlHeight : metrics::dailyControlHeight;
    return {side, side};
}

void StepButton::paintEvent(QPaintEvent* event)
{
    if (!isFlat()) {
        QPushButton::paintEvent(event);
    }
    const bool pointsLeft = (m_step == Step::Back) == (layoutDirection() == Qt::LeftToRight);
    QRectF place(0, 0, metrics::iconRow, metrics::iconRow);
    place.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    paintIcon(painter, place, pointsLeft ? Icon::ChevronLeft : Icon::ChevronRight,
              themeOf(this).color(isEnabled() ? Token::Text : Token::TextDisabled));
}

}  // namespace slumbar
