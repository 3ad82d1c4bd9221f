// One day of the diary in words, as the panel beside the calendar shows it and as a cell of it is read aloud.
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "analysis/habits/habitoutcome.h"
#include "domain/diary.h"

namespace slumbar {

struct CalendarDay {
    struct Pain {
        QString name;  ///< "Morning"
        PainScore score;
        bool operator==(const Pain&) const = default;
    };
    struct Habit {
        HabitOutcome outcome;
        QString name;
        QString value;  ///< "at 13:10"
        QString note;
        bool operator==(const Habit&) const = default;
    };

    struct Happening {
        QString words;  ///< "New mattress: latex"
        Event event;
        bool operator==(const Happening&) const = default;
    };

    explicit CalendarDay(Day on) : day(on) {}

    Day day;
    bool isToCome = false;
    QString name;    ///< "Thursday 22 October"
    QString answer;  ///< "A short night in a flare."
    std::optional<Night> night;
    QString asleep;       ///< "5 h 15 asleep"
    QString nightDetail;  ///< "quality 2 of 5, woke 4 times"
    QString times;        ///< "In bed 22:45, lights out 23:10, woke 06:40, up 06:55. Rested 2 of 5."
    std::vector<Pain> pains;
    QString painDetail;         ///< "Stiff for 45 min. Low back, right."
    std::vector<Habit> habits;  ///< those with a mark, in the order of the diary
    QString openHabits;         ///< "Not recorded: Breathing, Turmeric."
    std::vector<Happening> events;
    QStringList notes;
    QString invitation;  ///< how a day of which nothing is recorded is filled in
    QString history;     ///< "Written Tue 07:05, corrected Wed 21:10."; known by whoever has the revisions

    /// Everything in a few sentences, for those who do not see it.
    QString inWords() const;
    bool operator==(const CalendarDay&) const = default;
};

/// "Travel: Lisbon: by car"; the kind Other goes unsaid where there is a title.
QString eventInWords(const Event& event);

CalendarDay calendarDay(const Diary& diary, Day day, Day today);

}  // namespace slumbar
