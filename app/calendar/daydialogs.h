// Opens the history of a day and the form of an event over the calendar, and makes edits of what they give back.
#pragma once

#include <QObject>

#include "domain/dayhistory.h"
#include "domain/diary.h"

class QWidget;

namespace slumbar {

class DayDialogs : public QObject {
    Q_OBJECT

public:
    /// The history outlives it; the windows stand over that of `parent`.
    DayDialogs(const DayHistory& history, QWidget* parent);

    void setDiary(const Diary& diary) { m_diary = diary; }

    void openHistory(Day day);
    void openNewEvent(Day day);
    void openEvent(Day day, const Event& known);

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);

private:
    /// Nothing for `known`: a new event. Nothing for `event`: the known one is taken out.
    void putEvent(Day day, const std::optional<Event>& known, const std::optional<Event>& event);
    void openForm(Day day, const std::optional<Event>& known);

    const DayHistory& m_history;
    QWidget* m_parent;
    Diary m_diary;
};

}  // namespace slumbar
