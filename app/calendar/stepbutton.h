// A button with a chevron alone, for one month or day back or onward; it points with the direction of reading.
// A flat one has no outline.
#pragma once

#include <QPushButton>

namespace slumbar {

class StepButton : public QPushButton {
    Q_OBJECT

public:
    enum class Step { Back, Onward };

    /// `name` is what it does, for the tool tip and for screen readers.
    StepButton(Step step, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Step m_step;
};

}  // namespace slumbar
