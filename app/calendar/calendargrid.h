// The month as a table of days that is gone through with the arrows, the mouse or a screen reader. It does not
// hold the chosen day: it says which one was asked for, and is told which one is shown.
#pragma once

#include <QTableView>

#include "domain/day.h"

namespace slumbar {

class CalendarModel;

class CalendarGrid : public QTableView {
    Q_OBJECT

public:
    explicit CalendarGrid(CalendarModel& model, QWidget* parent = nullptr);

    /// To be called after the model was given another month.
    void showDay(Day day);

Q_SIGNALS:
    void dayChosen(slumbar::Day day);
    /// By Enter or a double click.
    void dayActivated(slumbar::Day day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Day currentDay() const;
    void updateSmallestSize();

    CalendarModel& m_model;
};

}  // namespace slumbar
