// Shows the drawing of a move.
#pragma once

#include "widgets/paintedcontrol.h"

namespace slumbar {

class FigureView : public PaintedControl {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);

    /// A name of a drawing in resources/figures, and what it shows in words.
    void setFigure(const QString& figure, const QString& shown);

    Spoken spoken() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_figure;
    QString m_shown;
};

}  // namespace slumbar
