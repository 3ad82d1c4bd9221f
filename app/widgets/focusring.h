// The ring around whatever has the keyboard: one for the whole application, drawn outside the control so that
// nothing moves and no style needs to know. Controls with active parts draw the same ring around the part.
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QPainter;
class QRectF;
class QWidget;

namespace slumbar {

class Theme;

class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QApplication& application);

    /// For widgets that show the focus by themselves.
    static void leaveTo(QWidget* widget);

private:
    void follow(QWidget* focused);

    QPointer<QFocusFrame> m_frame;  // lives beside the widget it surrounds and goes with it
};

/// 2 px wide, 2 px outside `control`, which has corners of `radius`.
void drawFocusRing(QPainter& painter, const QRectF& control, double radius, const Theme& theme);

/// How far the ring reaches out of a control; painted controls leave that much around their parts.
inline constexpr int focusRingMargin = 4;

}  // namespace slumbar
