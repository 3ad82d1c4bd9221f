// What is known of one day, from the night to the notes; parts of which nothing is recorded are left out.
#pragma once

#include <QWidget>

#include "calendar/calendarday.h"

class QVBoxLayout;

namespace slumbar {

class DayDetails : public QWidget {
    Q_OBJECT

public:
    explicit DayDetails(const CalendarDay& day, QWidget* parent = nullptr);

Q_SIGNALS:
    void eventEditRequested(const slumbar::Event& event);

private:
    void addEvents(const CalendarDay& day);
    void addNight(const CalendarDay& day);
    void addPain(const CalendarDay& day);
    void addHabits(const CalendarDay& day);
    void addNotes(const CalendarDay& day);
    void addRule();

    QVBoxLayout* m_parts;
};

}  // namespace slumbar
