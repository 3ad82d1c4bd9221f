// What Today shows at a moment: what is due now, the last night, the week, pain against the usual, a running
// experiment, and what is worth showing to someone.
#pragma once

#include <optional>
#include <vector>

#include "analysis/habits/evening.h"
#include "analysis/safety/safetysigns.h"
#include "analysis/sleep/usualnight.h"
#include "domain/diary.h"

namespace slumbar {

struct DayOfWeekState {
    Day day;
    std::optional<double> hoursAsleep;  ///< nothing: the night is not recorded
    std::optional<PainScore> morningPain;

    bool operator==(const DayOfWeekState&) const = default;
};

/// The middle half of the scores of the same moment of the 28 days before.
struct UsualPain {
    double low;
    double high;
    int days;

    bool operator==(const UsualPain&) const = default;
};

/// The latest rating of today, and what is usual at that time of day.
struct PainNow {
    PainMoment moment;  ///< morning or evening
    PainScore score;
    std::optional<UsualPain> usual;  ///< from 7 days on

    bool operator==(const PainNow&) const = default;
};

struct ExperimentToday {
    Factor factor;
    Arm arm;
    int day;  ///< counted from 1
    int days;
    int pairs;
    Day resultOn;  ///< the day after the last one

    bool operator==(const ExperimentToday&) const = default;
};

struct TodayState {
    Day day;
    Moment now;
    bool isEvening = false;  ///< the evening's card comes first
    std::optional<Night> lastNight = {};
    std::optional<PainScore> morningPain = {};
    std::optional<PainScore> eveningPain = {};
    std::optional<PainNow> painNow = {};
    std::optional<UsualNight> usualNight = {};
    std::vector<DayOfWeekState> week = {};  ///< the seven nights that ended today and before, oldest first
    std::optional<Day> openDay = {};  ///< the latest of the six days before today without a night and morning pain
    int daysOpen = 0;                 ///< how many of those six are open
    std::vector<EveningHabit> evening = {};
    std::optional<ExperimentToday> experiment = {};
    std::vector<SafetyNotice> safety = {};
    ClockTime lightsOut = {};  ///< planned
    ClockTime dayBoundary = {};

    bool isMorningDone() const { return lastNight && morningPain; }
    /// Whether the habit that is tried out is asked for this evening, so that its row can say so.
    bool isExperimentInEvening() const;
    int nightsInWeek() const;
    /// Mean hours asleep of the week's recorded nights.
    std::optional<double> meanHours() const;

    bool operator==(const TodayState&) const = default;
};

TodayState todayState(const Diary& diary, const Moment& now);

}  // namespace slumbar
