// The routine of a month: each habit and each measure day by day, as the calendar on the second page shows it.
#pragma once

#include <optional>
#include <vector>

#include "analysis/habits/habittally.h"
#include "report/monthfigures.h"

namespace slumbar {

/// What a day says of a habit. On a day that is not due, by the schedule or in a pause, it is asked nothing, which is
/// something else than not recorded.
enum class RoutineDay { Met, NotMet, NotApplicable, NotRecorded, NotDue };

struct HabitRow {
    Factor factor;
    std::vector<RoutineDay> days;  ///< one a day of the period
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

/// The weeks of a month. The mean of one before is there from three weeks on both sides: each stands for seven days.
struct PegMonth {
    std::vector<PegScore> weeks;
    std::optional<Figure> mean;
    std::optional<Figure> before;
    std::optional<PegScore> last;  ///< of the three months before, where this one has none

    bool operator==(const PegMonth&) const = default;
};

/// Habits of which anything was recorded in these days, in the order of the diary.
std::vector<HabitRow> habitRows(const Diary& diary, DayRange days);
/// Factors without a target of which a number was recorded; the items of the PEG have a picture of their own.
std::vector<MeasureRow> measureRows(const Diary& diary, DayRange days);
/// Weeks are the days on which all three items were answered.
PegMonth pegMonth(const Diary& diary, const ComparedDays& days);

/// Of the habits with enough days counted the best kept first, the others not at all.
std::vector<HabitRow> bestKept(std::vector<HabitRow> rows);

}  // namespace slumbar
