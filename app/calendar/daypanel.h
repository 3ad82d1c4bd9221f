// The chosen day of the calendar in full, read like the check-in, with the ways to change it.
#pragma once

#include "calendar/calendarday.h"
#include "widgets/card.h"

namespace slumbar {

class KeyButton;
class StepButton;
class TextLabel;

class DayPanel : public Card {
    Q_OBJECT

public:
    explicit DayPanel(QWidget* parent = nullptr);

    void setDay(const CalendarDay& day);

Q_SIGNALS:
    /// One day back (-1) or onward (1).
    void stepped(int days);
    void editRequested();
    void checklistRequested();

private:
    void addHead();
    void addFoot();

    std::optional<CalendarDay> m_day;
    TextLabel* m_name;
    QWidget* m_details = nullptr;  // what differs from day to day, made anew for each
    KeyButton* m_edit;
    KeyButton* m_checklist;
};

}  // namespace slumbar
