#include "widgets/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusFrame>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QTextEdit>

#include "theme/metrics.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr const char* ownRingProperty = "paintsOwnFocusRing";

/// Leaves room for the ring around the widget, and lets it reach over the edges of the widgets between it and the
/// window, which would cut it off.
class RingStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        return hint == SH_FocusFrame_AboveWidget ? 1 : QProxyStyle::styleHint(hint, option, widget, returned);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const bool isMargin = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
        return isMargin ? focusRingMargin : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

class RingFrame : public QFocusFrame {
public:
    explicit RingFrame(QWidget* parent) : QFocusFrame(parent)
    {
        auto* ringStyle = new RingStyle;
        ringStyle->setParent(this);
        setStyle(ringStyle);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!widget()) {
            return;
        }
        QPainter painter(this);
        const QRectF control =
            QRectF(rect()).adjusted(focusRingMargin, focusRingMargin, -focusRingMargin, -focusRingMargin);
        drawFocusRing(painter, control, metrics::radiusMedium, themeOf(widget()));
    }
};

bool getsRing(const QWidget* widget)
{
    if (!widget || widget->isWindow() || widget->property(ownRingProperty).toBool()) {
        return false;
    }
    if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)) {
        return true;
    }
    return !qobject_cast<const QAbstractScrollArea*>(widget) && !qobject_cast<const QMenuBar*>(widget);
}

}  // namespace

FocusRing::FocusRing(QApplication& application) : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::leaveTo(QWidget* widget)
{
    widget->setProperty(ownRingProperty, true);
}

void FocusRing::follow(QWidget* focused)
{
    if (!getsRing(focused)) {
        if (m_frame) {
            m_frame->setWidget(nullptr);
        }
        return;
    }
    if (!m_frame) {
        m_frame = new RingFrame(focused->parentWidget());
    }
    m_frame->setWidget(focused);
}

void drawFocusRing(QPainter& painter, const QRectF& control, double radius, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(control.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    painter.restore();
}

}  // namespace slumbar
