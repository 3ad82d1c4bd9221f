// What Today shows at a moment: what is due now, the last night, the week, and pain against the usual.
#pragma once

#include <optional>
#include <vector>

#include "analysis/habits/evening.h"
#include "analysis/sleep/usualnight.h"
#include "domain/diary.h"

namespace slumbar {

struct DayOfWeekState {
    Day day;
    std::optional<double> hoursAsleep;  ///< nothing: the night is not recorded
    std::optional<PainScore> morningPain;

    bool operator==(const DayOfWeekState&) const = default;
};

/// The middle half of the morning scores of the 28 days before.
struct UsualPain {
    double low;
    double high;
    int days;

    bool operator==(const UsualPain&) const = default;
};

struct TodayState {
    Day day;
    Moment now;
    bool isEvening = false;  ///< the evening's card comes first
    std::optional<Night> lastNight = {};
    std::optional<PainScore> morningPain = {};
    std::optional<PainScore> eveningPain = {};
    std::optional<UsualPain> usualPain = {};  ///< from 7 days on
    std::optional<UsualNight> usualNight = {};
    std::vector<DayOfWeekState> week = {};  ///< the seven nights that ended today and before, oldest first
    std::optional<Day> openDay = {};        ///< the latest of the six days before today without a night or pain
    int daysOpen = 0;                       ///< how many of those six are open
    std::vector<EveningHabit> evening = {};
    ClockTime lightsOut = {};  ///< planned
    ClockTime dayBoundary = {};

    bool isMorningDone() const { return lastNight && morningPain; }
    int nightsInWeek() const;
    /// Mean hours asleep of the week's recorded nights.
    std::optional<double> meanHours() const;

    bool operator==(const TodayState&) const = default;
};

TodayState todayState(const Diary& diary, const Moment& now);

}  // namespace slumbar
