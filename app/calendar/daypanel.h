// The chosen day of the calendar in full, read like the check-in, with the ways to change it.
#pragma once

#include "calendar/calendarday.h"
#include "domain/dayhistory.h"
#include "widgets/card.h"

class QScrollArea;

namespace slumbar {

class DayDetails;
class DayDialogs;
class KeyButton;
class TextLabel;

class DayPanel : public Card {
    Q_OBJECT

public:
    /// `history` says when days were written and outlives the panel.
    explicit DayPanel(const DayHistory& history, QWidget* parent = nullptr);

    void showDay(const Diary& diary, Day day, Day today);
    /// Whether long days scroll within the panel, or the panel is as high as they are.
    void setScrolls(bool isScrolling);

Q_SIGNALS:
    /// One day back (-1) or onward (1).
    void stepped(int days);
    void editRequested();
    void checklistRequested();
    void editMade(const slumbar::Edit& edit, const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHead();
    void addDetailsArea();
    void addFoot();
    void connectButtons();
    void setDay(const CalendarDay& day);
    void updateDetailsHeight();

    const DayHistory& m_history;
    DayDialogs* m_dialogs;
    std::optional<CalendarDay> m_day;
    TextLabel* m_name;
    QScrollArea* m_area;
    DayDetails* m_details = nullptr;  // made anew for each day
    bool m_isScrolling = true;
    TextLabel* m_written;
    KeyButton* m_edit;
    KeyButton* m_checklist;
    KeyButton* m_newEvent;
    KeyButton* m_openHistory;
};

}  // namespace slumbar
