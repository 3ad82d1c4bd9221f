#include "report/monthevents.h"

#include <algorithm>

namespace slumbar {

namespace {

bool isTreatment(const Event& event)
{
    return event.kind == EventKind::Treatment || event.kind == EventKind::Medication;
}

NoteAbout aboutOf(PainMoment moment)
{
    switch (moment) {
    case PainMoment::Morning:
        return NoteAbout::Morning;
    case PainMoment::Evening:
        return NoteAbout::Evening;
    case PainMoment::Extra:
        return NoteAbout::InBetween;
    }
    return NoteAbout::InBetween;
}

}  // namespace

std::vector<TreatmentDays> treatments(const Diary& diary, DayRange days)
{
    std::vector<TreatmentDays> treatments;
    for (const DayRecord& record : diary.between(days)) {
        for (const Event& event : record.events()) {
            if (!isTreatment(event)) {
                continue;
            }
            auto found = std::find_if(treatments.begin(), treatments.end(), [&event](const TreatmentDays& treatment) {
                return treatment.kind == event.kind && treatment.title == event.title;
            });
            if (found == treatments.end()) {
                found = treatments.insert(found, {event.title, event.kind, {}});
            }
            if (found->days.empty() || found->days.back() != record.day()) {
                found->days.push_back(record.day());
            }
        }
    }
    return treatments;
}

std::vector<EventRun> eventRuns(const Diary& diary, DayRange days)
{
    std::vector<EventRun> runs;
    for (const DayRecord& record : diary.between(days)) {
        for (const Event& event : record.events()) {
            if (isTreatment(event) || event.kind == EventKind::Question) {
                continue;
            }
            const auto goesOn = std::find_if(runs.begin(), runs.end(), [&](const EventRun& run) {
                return run.kind == event.kind && run.title == event.title && run.days.last.next() == record.day();
            });
            if (goesOn != runs.end()) {
                goesOn->days.last = record.day();
            } else {
                runs.push_back({event.kind, event.title, {record.day(), record.day()}});
            }
        }
    }
    return runs;
}

std::vector<MonthNote> monthNotes(const Diary& diary, DayRange days)
{
    std::vector<MonthNote> notes;
    for (const DayRecord& record : diary.between(days)) {
        const auto add = [&notes, &record](NoteAbout about, const std::string& text) {
            if (!text.empty()) {
                notes.push_back({record.day(), about, text});
            }
        };
        if (const Night* night = record.night()) {
            add(NoteAbout::Night, (*night)->note);
        }
        for (const PainEntry& entry : record.pains()) {
            add(aboutOf(entry.moment), entry.note);
        }
        for (const Event& event : record.events()) {
            const bool isNamed = !event.title.empty() && !event.note.empty();
            add(NoteAbout::Event, isNamed ? event.title + ": " + event.note : event.note);
        }
    }
    return notes;
}

}  // namespace slumbar
