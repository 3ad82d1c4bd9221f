// A forecast on the axis from 0 to 10: a hollow dot, which is not a rating, and the interval around it.
#pragma once

#include <optional>

#include "analysis/forecast/painforecast.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

class ForecastRange : public PaintedControl {
    Q_OBJECT

public:
    using PaintedControl::PaintedControl;

    void setRange(const PainRange& range);

    Spoken spoken() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<PainRange> m_range;
};

}  // namespace slumbar
