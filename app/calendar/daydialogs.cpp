#include "calendar/daydialogs.h"

#include <algorithm>

#include "calendar/dayhistorydialog.h"
#include "calendar/eventform.h"
#include "text/words.h"

namespace slumbar {

DayDialogs::DayDialogs(const DayHistory& history, QWidget* parent)
    : QObject(parent), m_history(history), m_parent(parent)
{
}

void DayDialogs::openHistory(Day day)
{
    auto* dialog = new DayHistoryDialog(day, m_diary, m_history.revisions(day), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT editMade(dialog->edit(), dialog->words()); });
    dialog->open();
}

void DayDialogs::openNewEvent(Day day)
{
    openForm(day, std::nullopt);
}

void DayDialogs::openEvent(Day day, const Event& known)
{
    openForm(day, known);
}

void DayDialogs::openForm(Day day, const std::optional<Event>& known)
{
    auto* form = new EventForm(words::weekdayAndDay(day), known, m_parent);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form, day, known] { putEvent(day, known, form->event()); });
    form->open();
}

void DayDialogs::putEvent(Day day, const std::optional<Event>& known, const std::optional<Event>& event)
{
    if (known == event) {
        return;
    }
    DayRecord record = m_diary.on(day);
    std::vector<Event> events = record.events();
    const auto place = known ? std::find(events.begin(), events.end(), *known) : events.end();
    if (event && place != events.end()) {
        *place = *event;
    } else if (event) {
        events.push_back(*event);
    } else if (place != events.end()) {
        events.erase(place);
    }
    record.setEvents(std::move(events));
    //: what undo takes back: %1 an event, %2 a date
    const QString what = words::eventKind(event ? event->kind : known->kind);
    Q_EMIT editMade(Edit::ofDay(record), tr("%1 of %2").arg(what, words::dayAndMonth(day)));
}

}  // namespace slumbar
