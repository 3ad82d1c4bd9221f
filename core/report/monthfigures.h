// The figures of a month beside those of the month before and of a year ago, each with the number of values behind
// it. Under seven values a range stands in place of a mean, and nothing is compared or marked.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/figure.h"
#include "domain/diary.h"

namespace slumbar {

/// With fewer values a mean would promise more than it knows.
inline constexpr int enoughForAMean = 7;

struct ValueRange {
    double lowest;
    double highest;

    bool operator==(const ValueRange&) const = default;
};

/// A month and what it is held against.
struct ComparedDays {
    DayRange now;
    DayRange before = DayRange::none();   ///< the month before
    DayRange yearAgo = DayRange::none();  ///< the same month of the last year

    bool operator==(const ComparedDays&) const = default;
};

struct MonthFigure {
    int count = 0;                    ///< values behind it
    std::optional<double> value;      ///< a mean, a median or a number of days
    std::optional<ValueRange> range;  ///< in place of the mean of few values
    std::optional<Figure> before;     ///< the month before; only where both months have enough values
    std::optional<Figure> yearAgo;    ///< the same month of the last year, likewise
    bool isPastLine = false;          ///< past a usual line of concern

    bool operator==(const MonthFigure&) const = default;
};

/// Scores 0 to 10; `count` of the days is how many say anything about it.
struct PainFigures {
    MonthFigure morning;
    MonthFigure evening;
    MonthFigure worst;
    MonthFigure flareDays;
    MonthFigure legPainDays;
    MonthFigure legWorst;
    MonthFigure stiffnessMin;   ///< median
    MonthFigure longStiffDays;  ///< stiff for 30 minutes or more

    bool operator==(const PainFigures&) const = default;
};

struct SleepFigures {
    MonthFigure asleepMin;           ///< TST
    MonthFigure efficiency;          ///< percent, ΣTST / ΣTIB
    MonthFigure latencyMin;          ///< SOL
    MonthFigure awakeAfterOnsetMin;  ///< WASO

    bool operator==(const SleepFigures&) const = default;
};

/// Days sorted into classes from the lowest to the highest.
template<std::size_t Classes>
struct DayClasses {
    std::array<int, Classes> days{};
    int notRecorded = 0;

    bool operator==(const DayClasses&) const = default;
};
using PainClasses = DayClasses<3>;   ///< highest rating of the day 0–3, 4–6, 7–10
using SleepClasses = DayClasses<4>;  ///< asleep under 6 h, 6 to under 7, 7 to 9, over 9

/// Whether anything was answered: a night, a rating or a mark. An event or a question for the visit alone records
/// nothing of a day.
bool isAnswered(const DayRecord& record);

/// The mean or median `typical` of all values, or the range of too few.
MonthFigure typicalOf(const std::vector<double>& values, const std::optional<Figure>& typical);

PainFigures painFigures(const Diary& diary, const ComparedDays& days);
SleepFigures sleepFigures(const Diary& diary, const ComparedDays& days);
PainClasses painClasses(const Diary& diary, DayRange days);
SleepClasses sleepClasses(const Diary& diary, DayRange days);

/// Time asleep to the minute, as it is printed and therefore as it is sorted.
std::optional<int> minutesAsleep(const Night& night);

}  // namespace slumbar
