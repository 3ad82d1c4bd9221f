// The chosen day of the calendar in full, read like the check-in, with the ways to change it.
#pragma once

#include "calendar/calendarday.h"
#include "widgets/card.h"

class QScrollArea;

namespace slumbar {

class DayDetails;
class KeyButton;
class TextLabel;

class DayPanel : public Card {
    Q_OBJECT

public:
    explicit DayPanel(QWidget* parent = nullptr);

    void setDay(const CalendarDay& day);
    /// Whether long days scroll within the panel, or the panel is as high as they are.
    void setScrolls(bool isScrolling);

Q_SIGNALS:
    /// One day back (-1) or onward (1).
    void stepped(int days);
    void editRequested();
    void checklistRequested();
    void historyRequested();
    void newEventRequested();
    void eventEditRequested(const slumbar::Event& event);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHead();
    void addDetailsArea();
    void addFoot();
    void updateDetailsHeight();

    std::optional<CalendarDay> m_day;
    TextLabel* m_name;
    QScrollArea* m_area;
    DayDetails* m_details = nullptr;  // made anew for each day
    bool m_isScrolling = true;
    TextLabel* m_history;
    KeyButton* m_edit;
    KeyButton* m_checklist;
    KeyButton* m_newEvent;
    KeyButton* m_openHistory;
};

}  // namespace slumbar
