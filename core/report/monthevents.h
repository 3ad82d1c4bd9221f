// What happened in a month and what was written about it: treatments, other events as long as they lasted, notes.
#pragma once

#include <string>
#include <vector>

#include "domain/diary.h"

namespace slumbar {

/// An event as long as it lasted.
struct EventRun {
    EventKind kind;
    std::string title;  ///< empty: its kind says it
    DayRange days;

    bool operator==(const EventRun&) const = default;
};

/// A treatment or medicine that was noted as an event, with each of its days.
struct TreatmentDays {
    std::string title;
    EventKind kind;
    std::vector<Day> days;

    bool operator==(const TreatmentDays&) const = default;
};

enum class NoteAbout { Night, Morning, Evening, InBetween, Event };

struct MonthNote {
    Day day;
    NoteAbout about;
    std::string text;

    bool operator==(const MonthNote&) const = default;
};

std::vector<TreatmentDays> treatments(const Diary& diary, DayRange days);
/// Without treatments and questions, which stand apart.
std::vector<EventRun> eventRuns(const Diary& diary, DayRange days);
std::vector<MonthNote> monthNotes(const Diary& diary, DayRange days);

}  // namespace slumbar
