// A month of the diary as the calendar shows it: six weeks of days and the sentence that stands above them.
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "analysis/habits/habitoutcome.h"
#include "domain/diary.h"
#include "widgets/nightpainter.h"

namespace slumbar {

struct CalendarCell {
    explicit CalendarCell(Day on) : day(on) {}

    Day day;
    bool isInMonth = true;
    bool isToday = false;
    bool isToCome = false;  ///< after today: nothing can be recorded yet
    std::optional<PainScore> morningPain;
    bool isFlare = false;
    QString event;         ///< "Travel": the first of the day, empty where there is none
    bool isFound = false;  ///< by the search
    std::optional<NightPicture> night;
    QString nightWords;                ///< "6 h 35", or what stands in its place
    std::vector<HabitOutcome> habits;  ///< one a habit of the month, in the order of the diary; empty: no mark
    QString habitWords;                ///< what stands in the place of the habits, as a rule nothing
    QString sentence;                  ///< the whole day in words, for those who do not see the cell

    /// Whether the night is missing, which a dashed line says.
    bool hasGap() const { return isInMonth && !isToCome && !isToday && !night; }
    bool operator==(const CalendarCell&) const = default;
};

struct CalendarMonth {
    static constexpr int daysAWeek = 7;
    static constexpr int weeks = 6;

    std::chrono::year_month month{};
    QString name;                     ///< "October 2026"
    QString answer;                   ///< "October so far: 6 h 35 a night, morning pain 3.7."
    QString basis;                    ///< "27 of 29 days recorded, two flares."
    std::vector<CalendarCell> cells;  ///< 42, week by week
    int habits = 0;                   ///< how many have a place in the cells
    bool hasEvents = false;
    int weeksShown = weeks;  ///< the weeks behind these hold no day of the month

    /// The day was found by a search; days outside the six weeks are none of its business.
    void mark(Day found);

    bool operator==(const CalendarMonth&) const = default;
};

/// `firstWeekday` is the ISO weekday (1 Monday to 7 Sunday) that begins a week.
CalendarMonth calendarMonth(const Diary& diary, std::chrono::year_month month, Day today, unsigned firstWeekday);

}  // namespace slumbar
