// A circle that grows while the person breathes in and shrinks while they breathe out, with the second of the breath
// in it. With reduced motion it stands still and only the seconds change.
#pragma once

#include "guides/breathing.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

class BreathingCircle : public PaintedControl {
    Q_OBJECT
public:
    explicit BreathingCircle(QWidget* parent = nullptr);

    void setBreath(const Breath& breath);
    const Breath& breath() const { return m_breath; }

    Spoken spoken() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Breath m_breath;
};

}  // namespace slumbar
