// A pain score as a number on its colour.
#pragma once

#include <QWidget>

#include "domain/pain.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

/// The number on its colour with small round corners; the palest three have an outline.
void paintScore(QPainter& painter, const QRectF& place, PainScore score, const Theme& theme);

class ScoreChip : public PaintedControl {
    Q_OBJECT
public:
    explicit ScoreChip(PainScore score, QWidget* parent = nullptr);

    PainScore score() const { return m_score; }
    void setScore(PainScore score);

    Spoken spoken() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PainScore m_score;
};

}  // namespace slumbar
