// The short moment in which a suggestion that was accepted becomes data: its dashed outline closes. Where motion is
// reduced it takes no time at all.
#pragma once

#include <QVariantAnimation>

class QWidget;

namespace slumbar {

class Settling : public QVariantAnimation {
    Q_OBJECT
public:
    /// Repaints `widget`, which owns it, while it runs.
    explicit Settling(QWidget* widget);

    /// From the beginning; over at once where motion is reduced or nobody sees it.
    void begin();
    bool isRunning() const { return state() == Running; }
    /// 0 still an outline, 1 solid.
    double progress() const { return isRunning() ? currentValue().toDouble() : 1.0; }

private:
    QWidget* m_widget;
};

}  // namespace slumbar
