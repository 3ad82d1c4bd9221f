// A score on the axis from 0 to 10 with the person's usual range around it.
#pragma once

#include <optional>

#include "today/todaystate.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

class UsualRange : public PaintedControl {
    Q_OBJECT

public:
    using PaintedControl::PaintedControl;

    void set(std::optional<PainScore> score, const std::optional<UsualPain>& usual);

    Spoken spoken() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<PainScore> m_score;
    std::optional<UsualPain> m_usual;
};

}  // namespace slumbar
