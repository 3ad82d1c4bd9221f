#include "analysis/effects/dayline.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include "analysis/habits/habitoutcome.h"
#include "analysis/recordvalue.h"
#include "analysis/sleep/nightseries.h"
#include "base/overloaded.h"
#include "domain/peg.h"

namespace slumbar {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Column columnOf(const DayValues& values)
{
    Column column(values.size());
    std::transform(values.begin(), values.end(), column.begin(),
                   [](const auto& value) { return value.value_or(missing); });
    return column;
}

/// The marks of one factor, a day each, null where there is none; empty where no day has one.
struct FactorMarks {
    const Factor* factor;
    std::vector<const Mark*> ofDay;
    bool hasYesOrNo = false;
};

bool isYesOrNo(const MarkValue& value)
{
    return std::holds_alternative<Done>(value) || std::holds_alternative<NotDone>(value);
}

FactorReading readingOf(const FactorMarks& marks)
{
    const FactorKind kind = (*marks.factor)->kind;
    if (kind == FactorKind::Check || marks.hasYesOrNo) {
        return FactorReading::YesOrNo;
    }
    if (kind == FactorKind::Clock) {
        return FactorReading::ClockTime;
    }
    return kind == FactorKind::Minutes ? FactorReading::Minutes : FactorReading::Number;
}

double numberOf(const MarkValue& value, ClockTime dayBoundary)
{
    return std::visit(Overloaded{[](double number) { return number; },
                                 [&](ClockTime time) { return static_cast<double>(minutesIntoDay(time, dayBoundary)); },
                                 [](const auto&) { return missing; }},
                      value);
}

/// What a number or a time says as yes or no.
double throughTarget(const Factor& factor, const Diary& diary, Day day, double unlessHabit)
{
    if (!factor.isHabit()) {
        return unlessHabit;
    }
    const HabitOutcome outcome = habitOutcome(factor, diary, day);
    return outcome == HabitOutcome::Met ? 1 : outcome == HabitOutcome::NotMet ? 0 : missing;
}

double yesOrNoOf(const Factor& factor, const Diary& diary, Day day, const MarkValue& value)
{
    return std::visit(Overloaded{[](Done) { return 1.0; }, [](NotDone) { return 0.0; },
                                 [](NotApplicable) { return missing; },
                                 [&](double number) { return throughTarget(factor, diary, day, number > 0 ? 1 : 0); },
                                 [&](ClockTime) { return throughTarget(factor, diary, day, 1); }},
                      value);
}

FactorColumn columnOf(const FactorMarks& marks, const Diary& diary, DayRange days)
{
    FactorColumn column{marks.factor->id(), (*marks.factor)->partOfDay, readingOf(marks),
                        Column(marks.ofDay.size(), missing)};
    for (std::size_t i = 0; i < marks.ofDay.size(); ++i) {
        if (const Mark* mark = marks.ofDay[i]) {
            column.values[i] = column.reading == FactorReading::YesOrNo
                                   ? yesOrNoOf(*marks.factor, diary, days.first + static_cast<int>(i), mark->value)
                                   : numberOf(mark->value, diary.profile().dayBoundary);
        }
    }
    return column;
}

std::vector<FactorMarks> marksOf(const Diary& diary, DayRange days)
{
    std::vector<FactorMarks> all;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const Factor& factor : diary.factors()) {
        if (!isPegItem(factor)) {
            places.emplace(factor.id(), all.size());
            all.push_back({&factor, {}});
        }
    }
    for (const DayRecord& record : diary.between(days)) {
        const auto day = static_cast<std::size_t>(record.day() - days.first);
        for (const Mark& mark : record.marks()) {
            const auto place = places.find(mark.factor);
            if (place == places.end()) {
                continue;
            }
            FactorMarks& marks = all[place->second];
            marks.ofDay.resize(static_cast<std::size_t>(days.length()));
            marks.ofDay[day] = &mark;
            marks.hasYesOrNo = marks.hasYesOrNo || isYesOrNo(mark.value);
        }
    }
    std::erase_if(all, [](const FactorMarks& marks) { return marks.ofDay.empty(); });
    return all;
}

}  // namespace

DayLine dayLine(const Diary& diary, DayRange days)
{
    DayLine line{days, {}, {}, Column(static_cast<std::size_t>(days.length()), missing)};
    const auto column = [&line](Measure measure) -> Column& {
        return line.measures[static_cast<std::size_t>(measure)];
    };
    const NightSeries nights = nightSeries(diary, days);
    column(Measure::NightDuration) = columnOf(nights.durationH);
    column(Measure::NightQuality) = columnOf(nights.quality);
    column(Measure::NightEfficiency) = columnOf(nights.efficiency);
    column(Measure::NightAwakenings) = columnOf(nights.awakenings);
    column(Measure::NightAwakeAfterOnset) = columnOf(nights.awakeAfterOnsetMin);
    column(Measure::NightMidsleepDeviation) = columnOf(nights.midsleepDeviationH);
    column(Measure::NightDebt) = columnOf(nights.debtH);
    constexpr std::array ratings{Measure::MorningPain, Measure::EveningPain, Measure::MorningStiffness};
    for (const Measure rating : ratings) {
        column(rating) = line.stress;
    }
    for (const DayRecord& record : diary.between(days)) {
        const auto day = static_cast<std::size_t>(record.day() - days.first);
        for (const Measure rating : ratings) {
            column(rating)[day] = valueIn(record, rating).value_or(missing);
        }
        if (const Mark* stress = record.mark("stress")) {
            line.stress[day] = numberOf(stress->value, diary.profile().dayBoundary);
        }
    }
    for (const FactorMarks& marks : marksOf(diary, days)) {
        line.factors.push_back(columnOf(marks, diary, days));
    }
    return line;
}

}  // namespace slumbar
