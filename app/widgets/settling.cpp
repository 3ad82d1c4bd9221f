#include "widgets/settling.h"

#include <QWidget>

#include "theme/motion.h"

namespace slumbar {

namespace {

constexpr int durationMs = 120;

}  // namespace

Settling::Settling(QWidget* widget) : QVariantAnimation(widget), m_widget(widget)
{
    setStartValue(0.0);
    setEndValue(1.0);
    setDuration(durationMs);
    connect(this, &QVariantAnimation::valueChanged, widget, QOverload<>::of(&QWidget::update));
}

void Settling::begin()
{
    stop();
    if (m_widget->isVisible() && !isMotionReduced(*m_widget)) {
        start();
    }
}

}  // namespace slumbar
