// How far an experiment has come, as a row of its pairs of blocks.
#pragma once

#include "widgets/paintedcontrol.h"

namespace slumbar {

class PairProgress : public PaintedControl {
    Q_OBJECT

public:
    using PaintedControl::PaintedControl;

    /// `day` is counted from 1.
    void setProgress(int day, int days, int pairs);

    Spoken spoken() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_day = 0;
    int m_days = 1;
    int m_pairs = 1;
};

}  // namespace slumbar
