#include "routine/drawer.h"

#include <QEvent>
#include <QLayout>

#include "theme/motion.h"

namespace slumbar {

namespace {

constexpr int slideMs = 160;

}  // namespace

Drawer::Drawer(QWidget* contents, QWidget* parent) : QWidget(parent), m_contents(contents)
{
    contents->setParent(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant& openness) {
        m_openness = openness.toDouble();
        updateGeometry();
    });
    connect(&m_slide, &QVariantAnimation::finished, this, [this] {
        if (m_openness == 0) {
            deleteLater();
        }
    });
}

void Drawer::slideOpen()
{
    slideTo(1);
}

void Drawer::slideShut()
{
    m_contents->setEnabled(false);
    slideTo(0);
}

void Drawer::slideTo(double openness)
{
    m_slide.stop();
    m_slide.setDuration(isMotionReduced(*this) ? 0 : slideMs);
    m_slide.setStartValue(m_openness);
    m_slide.setEndValue(openness);
    m_slide.start();
}

int Drawer::fullHeight(int width) const
{
    const QLayout* layout = m_contents->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : m_contents->sizeHint().height();
}

int Drawer::heightForWidth(int width) const
{
    return qRound(m_openness * fullHeight(width));
}

QSize Drawer::sizeHint() const
{
    return {m_contents->sizeHint().width(), qRound(m_openness * m_contents->sizeHint().height())};
}

QSize Drawer::minimumSizeHint() const
{
    return {m_contents->minimumSizeHint().width(), 0};
}

void Drawer::resizeEvent(QResizeEvent* event)
{
    m_contents->setGeometry(0, 0, width(), fullHeight(width()));
    QWidget::resizeEvent(event);
}

bool Drawer::event(QEvent* event)
{
    // The contents want another height.
    if (event->type() == QEvent::LayoutRequest) {
        m_contents->resize(width(), fullHeight(width()));
        updateGeometry();
    }
    return QWidget::event(event);
}

}  // namespace slumbar
