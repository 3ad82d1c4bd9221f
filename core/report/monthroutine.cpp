#include "report/monthroutine.h"

#include <algorithm>
#include <string_view>

#include "domain/peg.h"

namespace slumbar {

namespace {

constexpr int weeksForAComparison = 3;
constexpr int daysLookedBackForPeg = 92;

std::optional<double> numberIn(const DayRecord& record, std::string_view factor)
{
    const Mark* mark = record.mark(factor);
    const double* number = mark ? std::get_if<double>(&mark->value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

std::vector<std::optional<double>> numbersOf(const Diary& diary, DayRange days, std::string_view factor)
{
    std::vector<std::optional<double>> numbers;
    for (const Day day : days) {
        const DayRecord* record = diary.find(day);
        numbers.push_back(record ? numberIn(*record, factor) : std::nullopt);
    }
    return numbers;
}

MonthFigure meanOf(const std::vector<std::optional<double>>& numbers)
{
    MeanOf mean;
    std::vector<double> values;
    for (const auto& number : numbers) {
        mean.addIfAny(number);
        if (number) {
            values.push_back(*number);
        }
    }
    return typicalOf(values, mean.figure());
}

RoutineDay routineDay(const Factor& factor, const Diary& diary, Day day)
{
    if (!factor.isDueOn(day)) {
        return RoutineDay::NotDue;
    }
    switch (habitOutcome(factor, diary, day)) {
    case HabitOutcome::Met:
        return RoutineDay::Met;
    case HabitOutcome::NotMet:
        return RoutineDay::NotMet;
    case HabitOutcome::NotApplicable:
        return RoutineDay::NotApplicable;
    case HabitOutcome::NotRecorded:
        return RoutineDay::NotRecorded;
    }
    return RoutineDay::NotRecorded;
}

std::vector<PegScore> pegScores(const Diary& diary, DayRange days)
{
    std::vector<PegScore> scores;
    for (const DayRecord& record : diary.between(days)) {
        if (const auto score = pegScore(record)) {
            scores.push_back({record.day(), *score});
        }
    }
    return scores;
}

std::optional<Figure> meanOf(const std::vector<PegScore>& weeks)
{
    MeanOf mean;
    for (const PegScore& week : weeks) {
        mean.add(week.score);
    }
    return mean.figure();
}

}  // namespace

std::vector<HabitRow> habitRows(const Diary& diary, DayRange days)
{
    std::vector<HabitRow> rows;
    for (const Factor& factor : diary.factors()) {
        if (!factor.isHabit()) {
            continue;
        }
        HabitRow row{factor, {}, habitTally(factor, diary, days)};
        if (row.tally.recorded() == 0) {
            continue;
        }
        for (const Day day : days) {
            row.days.push_back(routineDay(factor, diary, day));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MeasureRow> measureRows(const Diary& diary, DayRange days)
{
    std::vector<MeasureRow> rows;
    for (const Factor& factor : diary.factors()) {
        if (factor.isHabit() || isPegItem(factor)) {
            continue;
        }
        MeasureRow row{factor, numbersOf(diary, days, factor.id()), {}};
        row.figure = meanOf(row.days);
        if (row.figure.count > 0) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

PegMonth pegMonth(const Diary& diary, const ComparedDays& days)
{
    PegMonth peg{pegScores(diary, days.now), {}, {}, {}};
    peg.mean = meanOf(peg.weeks);
    const auto before = meanOf(pegScores(diary, days.before));
    if (peg.mean && before && std::min(peg.mean->count, before->count) >= weeksForAComparison) {
        peg.before = before;
    }
    if (peg.weeks.empty()) {
        const auto earlier = pegScores(diary, DayRange::endingOn(days.now.first.previous(), daysLookedBackForPeg));
        peg.last = earlier.empty() ? std::nullopt : std::optional(earlier.back());
    }
    return peg;
}

std::vector<HabitRow> bestKept(std::vector<HabitRow> rows)
{
    std::erase_if(rows, [](const HabitRow& row) { return row.tally.met + row.tally.notMet < enoughForAMean; });
    std::stable_sort(rows.begin(), rows.end(), [](const HabitRow& one, const HabitRow& other) {
        return *one.tally.adherence() > *other.tally.adherence();
    });
    return rows;
}

}  // namespace slumbar
