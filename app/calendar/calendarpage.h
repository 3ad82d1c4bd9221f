// The calendar: a month of days on the left, the chosen one in full on the right, and above them the sentence
// that sums the month up.
#pragma once

#include <optional>

#include <QWidget>

#include "domain/diary.h"

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace slumbar {

class CalendarGrid;
class CalendarModel;
class DayPanel;
class StepButton;

class CalendarPage : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPage(QWidget* parent = nullptr);

    /// Keeps the chosen day; the first time it is today.
    void setDiary(const Diary& diary, const Moment& now);
    /// Days up to the end of this month can be chosen; later ones become its last day.
    void chooseDay(Day day);

Q_SIGNALS:
    /// Never for a day that is still to come.
    void dayEditRequested(slumbar::Day day);
    void checklistRequested(slumbar::Day day);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContents();
    QBoxLayout* makeMonthBar();
    void connectParts();
    void stepMonths(int months);
    void requestEdit();
    void requestChecklist();
    void showMonth();
    void showChosen();
    void arrangeColumns();

    Diary m_diary;
    Day m_today{std::chrono::sys_days()};  // until the first diary comes
    std::optional<Day> m_chosen;
    unsigned m_firstWeekday;
    CalendarModel* m_model;
    CalendarGrid* m_grid;
    DayPanel* m_panel;
    QLabel* m_answer;
    QLabel* m_basis;
    QLabel* m_monthName;
    StepButton* m_nextMonth;
    QBoxLayout* m_columns;
    QScrollArea* m_scroll;
};

}  // namespace slumbar
