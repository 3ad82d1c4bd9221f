// Lies over the checklist when the light goes out: darkens the window, says good night with the time that was noted,
// and offers to take it back or to close.
#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include "domain/clocktime.h"

namespace slumbar {

class KeyButton;
class TextLabel;

class GoodNight : public QWidget {
    Q_OBJECT
public:
    explicit GoodNight(QWidget* parent);

    /// Covers its parent and takes the keyboard.
    void say(ClockTime lightsOut);

Q_SIGNALS:
    void takenBack();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wear(const QPalette& palette);

    QVariantAnimation m_dimming;
    QWidget* m_words;
    TextLabel* m_noted;
    KeyButton* m_close;
};

}  // namespace slumbar
