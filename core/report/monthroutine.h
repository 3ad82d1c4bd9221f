// The routine of a month: each habit and each measure day by day, as the calendar on the second page shows it.
#pragma once

#include <optional>
#include <vector>

#include "analysis/habits/habittally.h"
#include "report/monthfigures.h"

namespace slumbar {

struct HabitRow {
    Factor factor;
    std::vector<HabitOutcome> days;  ///< one a day of the period
    HabitTally tally;

    bool operator==(const HabitRow&) const = default;
};

struct MeasureRow {
    Factor factor;
    std::vector<std::optional<double>> days;  ///< one a day of the period
    MonthFigure figure;

    bool operator==(const MeasureRow&) const = default;
};

/// The weekly PEG (Krebs 2009): pain, enjoyment, activity of the last seven days; the score is their mean.
struct PegScore {
    Day day;
    double score;

    bool operator==(const PegScore&) const = default;
};

/// Habits of which anything was recorded in these days, in the order of the diary.
std::vector<HabitRow> habitRows(const Diary& diary, DayRange days);
/// Factors without a target of which a number was recorded; the items of the PEG have a picture of their own.
std::vector<MeasureRow> measureRows(const Diary& diary, DayRange days);
/// Days on which all three items were answered.
std::vector<PegScore> pegScores(const Diary& diary, DayRange days);

/// Of the habits with enough days counted the best kept first, the others not at all.
std::vector<HabitRow> bestKept(std::vector<HabitRow> rows);

}  // namespace slumbar
