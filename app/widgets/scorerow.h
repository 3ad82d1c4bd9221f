// The row 0 to 10 on which pain is answered: digits, arrows or a click; empty until it is answered.
#pragma once

#include <optional>

#include <QElapsedTimer>

#include "domain/pain.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

class ScoreRow : public PaintedControl {
    Q_OBJECT
public:
    /// `name` is what is rated, as assistive technology says it: "Back pain".
    explicit ScoreRow(const QString& name, QWidget* parent = nullptr);

    std::optional<PainScore> score() const { return m_score; }
    void setScore(std::optional<PainScore> score);

    Spoken spoken() const override;
    void setNumber(int part, double number) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person answered, changed or cleared it.
    void scoreChanged(std::optional<slumbar::PainScore> score);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Grid {
        int columns;
        int rows;
    };
    Grid gridFor(int width) const;
    int smallestCellWidth() const;
    int rowHeight() const;
    QRectF cellOf(int value) const;
    std::optional<int> valueAt(const QPoint& point) const;
    void answer(std::optional<PainScore> score);
    void typeDigit(int digit);
    void step(int direction);
    void paintCell(QPainter& painter, int value) const;
    void paintChosen(QPainter& painter) const;
    void paintSeparators(QPainter& painter) const;

    std::optional<PainScore> m_score;
    std::optional<int> m_hovered;
    QElapsedTimer m_sinceOne;  // runs from a typed 1, which a 0 may make 10
};

}  // namespace slumbar
