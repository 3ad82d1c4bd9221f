// How far a guide has come: a thin line that fills with the direction of reading.
#pragma once

#include <chrono>

#include "widgets/paintedcontrol.h"

namespace slumbar {

class ProgressTrack : public PaintedControl {
    Q_OBJECT
public:
    explicit ProgressTrack(QWidget* parent = nullptr);

    void setProgress(std::chrono::milliseconds done, std::chrono::milliseconds whole);

    Spoken spoken() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

}  // namespace slumbar
