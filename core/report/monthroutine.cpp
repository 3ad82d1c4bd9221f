#include "report/monthroutine.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace slumbar {

namespace {

constexpr std::array<std::string_view, 3> pegItems{"peg_pain", "peg_enjoyment", "peg_activity"};

std::optional<double> numberOn(const Diary& diary, Day day, std::string_view factor)
{
    const DayRecord* record = diary.find(day);
    const Mark* mark = record ? record->mark(factor) : nullptr;
    const double* number = mark ? std::get_if<double>(&mark->value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

std::vector<std::optional<double>> numbersOf(const Diary& diary, DayRange days, std::string_view factor)
{
    std::vector<std::optional<double>> numbers;
    for (const Day day : days) {
        numbers.push_back(numberOn(diary, day, factor));
    }
    return numbers;
}

bool isPegItem(const Factor& factor)
{
    return std::find(pegItems.begin(), pegItems.end(), factor.id()) != pegItems.end();
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
    return typicalOf(values, mean.figure(), std::nullopt);
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
            row.days.push_back(habitOutcome(factor, diary, day));
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

std::vector<PegScore> pegScores(const Diary& diary, DayRange days)
{
    std::vector<PegScore> scores;
    for (const Day day : days) {
        MeanOf items;
        for (const std::string_view item : pegItems) {
            items.addIfAny(numberOn(diary, day, item));
        }
        if (items.figure() && items.figure()->count == static_cast<int>(pegItems.size())) {
            scores.push_back({day, items.figure()->value});
        }
    }
    return scores;
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
