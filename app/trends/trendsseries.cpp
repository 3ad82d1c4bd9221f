#include "trends/trendsseries.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "analysis/habits/habitstrength.h"
#include "analysis/recordvalue.h"
#include "base/overloaded.h"
#include "text/words.h"
#include "trends/chartparts.h"
#include "trends/trendstext.h"
#include "trends/trendswords.h"

namespace slumbar {

namespace {

constexpr DayFigure allFigures[] = {DayFigure::HoursAsleep, DayFigure::Quality,      DayFigure::Efficiency,
                                    DayFigure::TimesAwake,  DayFigure::AwakeAtNight, DayFigure::MorningPain,
                                    DayFigure::EveningPain, DayFigure::WorstPain,    DayFigure::Stiffness};

std::optional<double> worstOf(const DayRecord& record)
{
    const PainEntry* const evening = record.pain(PainMoment::Evening);
    return evening != nullptr && evening->worst ? std::optional<double>(evening->worst->value()) : std::nullopt;
}

std::optional<double> figureIn(const DayRecord& record, DayFigure figure)
{
    switch (figure) {
    case DayFigure::HoursAsleep:
        return valueIn(record, Measure::NightDuration);
    case DayFigure::Quality:
        return valueIn(record, Measure::NightQuality);
    case DayFigure::Efficiency:
        return valueIn(record, Measure::NightEfficiency);
    case DayFigure::TimesAwake:
        return valueIn(record, Measure::NightAwakenings);
    case DayFigure::AwakeAtNight:
        return valueIn(record, Measure::NightAwakeAfterOnset);
    case DayFigure::MorningPain:
        return valueIn(record, Measure::MorningPain);
    case DayFigure::EveningPain:
        return valueIn(record, Measure::EveningPain);
    case DayFigure::WorstPain:
        return worstOf(record);
    case DayFigure::Stiffness:
        return valueIn(record, Measure::MorningStiffness);
    }
    assert(false);
    return std::nullopt;
}

std::optional<double> measureIn(const DayRecord& record, const std::string& factor)
{
    const Mark* const mark = record.mark(factor);
    const double* const number = mark == nullptr ? nullptr : std::get_if<double>(&mark->value);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

DayValues strengthsIn(const Diary& diary, const std::string& id, DayRange days)
{
    const Factor* const factor = diary.factor(id);
    const std::optional<DayRange> all = diary.range();
    if (factor == nullptr || !all) {
        return DayValues(static_cast<std::size_t>(days.length()));
    }
    DayValues strengths = habitStrengths(habitRecord(*factor, diary, {all->first, days.last}), days);
    for (std::optional<double>& strength : strengths) {
        strength = strength ? std::optional(100 * *strength) : std::nullopt;
    }
    return strengths;
}

QString figureName(DayFigure figure)
{
    switch (figure) {
    case DayFigure::HoursAsleep:
        return Trends::tr("Hours asleep");
    case DayFigure::Quality:
        return Trends::tr("Quality of the night");
    case DayFigure::Efficiency:
        return Trends::tr("Sleep efficiency");
    case DayFigure::TimesAwake:
        return Trends::tr("Times awake at night");
    case DayFigure::AwakeAtNight:
        return Trends::tr("Minutes awake at night");
    case DayFigure::MorningPain:
        return Trends::tr("Morning pain");
    case DayFigure::EveningPain:
        return Trends::tr("Evening pain");
    case DayFigure::WorstPain:
        return Trends::tr("Worst pain of the day");
    case DayFigure::Stiffness:
        return Trends::tr("Morning stiffness");
    }
    assert(false);
    return {};
}

QString points(double value, bool isMean)
{
    return isMean ? words::number(value, 1) : words::shortNumber(value);
}

QString figureValue(DayFigure figure, double value, bool isMean)
{
    switch (figure) {
    case DayFigure::HoursAsleep:
        return trendswords::hours(value);
    case DayFigure::Efficiency:
        return trendswords::percent(value);
    case DayFigure::AwakeAtNight:
    case DayFigure::Stiffness:
        return words::durationOfMinutes(value);
    case DayFigure::Quality:
    case DayFigure::TimesAwake:
    case DayFigure::MorningPain:
    case DayFigure::EveningPain:
    case DayFigure::WorstPain:
        return points(value, isMean);
    }
    assert(false);
    return {};
}

QString measureValue(const Factor& factor, double value, bool isMean)
{
    if (factor->kind == FactorKind::Minutes) {
        return words::durationOfMinutes(value);
    }
    if (factor->unit.empty()) {
        return points(value, isMean);
    }
    //: the unit of what a person drank
    const QString unit = factor->unit == "units" ? Trends::tr("units") : toQt(factor->unit);
    return words::shortNumber(value) + QChar(0x00A0) + unit;
}

ValueAxis figureAxis(DayFigure figure, double lowest, double highest)
{
    const auto word = [figure](double value) { return figureValue(figure, value, false); };
    const auto hours = [](double value) { return Trends::tr("%1\u00a0h").arg(words::shortNumber(value)); };
    switch (figure) {
    case DayFigure::HoursAsleep:
        return lowest >= 4 && highest <= 10
                   ? chartparts::axisOf(4, 10, 2, hours)
                   : chartparts::axisOf(0, std::max(12.0, std::ceil(highest / 4) * 4), 4, hours);
    case DayFigure::Quality:
        return chartparts::axisOf(1, 5, 2, words::shortNumber);
    case DayFigure::Efficiency:
        return lowest >= 50 ? chartparts::axisOf(50, 100, 25, word) : chartparts::axisOf(0, 100, 50, word);
    case DayFigure::MorningPain:
    case DayFigure::EveningPain:
    case DayFigure::WorstPain:
        return chartparts::painAxis();
    case DayFigure::TimesAwake:
        return chartparts::axisFromZero(highest, words::shortNumber);
    case DayFigure::AwakeAtNight:
    case DayFigure::Stiffness:
        return chartparts::axisFromZero(highest, word);
    }
    assert(false);
    return {};
}

/// A factor may have been taken out of the diary since its series was chosen.
QString factorName(const Diary& diary, const std::string& id)
{
    const Factor* const factor = diary.factor(id);
    return factor == nullptr ? toQt(id) : words::shortFactorName(*factor);
}

}  // namespace

std::vector<TrendsSeries> seriesOf(const Diary& diary)
{
    std::vector<TrendsSeries> series;
    const auto isRecorded = [&diary](const auto& valueIn) {
        const Diary::Records all = diary.all();
        return std::any_of(all.begin(), all.end(),
                           [&](const DayRecord& record) { return valueIn(record).has_value(); });
    };
    for (const DayFigure figure : allFigures) {
        if (isRecorded([figure](const DayRecord& record) { return figureIn(record, figure); })) {
            series.emplace_back(figure);
        }
    }
    for (const Factor& factor : diary.factors()) {
        if (!factor.isHabit() &&
            isRecorded([&factor](const DayRecord& record) { return measureIn(record, factor.id()); })) {
            series.emplace_back(MeasureOf{factor.id()});
        }
    }
    for (const Factor& factor : diary.factors()) {
        const auto markOf = [&factor](const DayRecord& record) {
            return record.mark(factor.id()) == nullptr ? std::nullopt : std::optional(true);
        };
        if (factor.isHabit() && isRecorded(markOf)) {
            series.emplace_back(StrengthOf{factor.id()});
        }
    }
    return series;
}

DayValues valuesOf(const TrendsSeries& series, const Diary& diary, DayRange days)
{
    if (const auto* strength = std::get_if<StrengthOf>(&series)) {
        return strengthsIn(diary, strength->factor, days);
    }
    DayValues values(static_cast<std::size_t>(days.length()));
    for (const DayRecord& record : diary.between(days)) {
        const auto* figure = std::get_if<DayFigure>(&series);
        values[static_cast<std::size_t>(record.day() - days.first)] =
            figure != nullptr ? figureIn(record, *figure) : measureIn(record, std::get<MeasureOf>(series).factor);
    }
    return values;
}

QString seriesName(const TrendsSeries& series, const Diary& diary)
{
    return std::visit(Overloaded{
                          [](DayFigure figure) { return figureName(figure); },
                          [&](const MeasureOf& measure) { return factorName(diary, measure.factor); },
                          [&](const StrengthOf& strength) {
                              //: how firmly a habit has set in; %1 the habit
                              return Trends::tr("%1, strength").arg(factorName(diary, strength.factor));
                          },
                      },
                      series);
}

QString seriesValue(const TrendsSeries& series, const Diary& diary, double value, bool isMean)
{
    return std::visit(Overloaded{
                          [&](DayFigure figure) { return figureValue(figure, value, isMean); },
                          [&](const MeasureOf& measure) {
                              const Factor* const factor = diary.factor(measure.factor);
                              return factor == nullptr ? points(value, isMean) : measureValue(*factor, value, isMean);
                          },
                          [&](const StrengthOf&) { return trendswords::percent(value); },
                      },
                      series);
}

Ink seriesInk(const TrendsSeries& series)
{
    const auto* const figure = std::get_if<DayFigure>(&series);
    if (figure == nullptr) {
        return Ink::Routine;
    }
    return *figure < DayFigure::MorningPain ? Ink::Night : Ink::Pain;
}

ValueAxis seriesAxis(const TrendsSeries& series, const Diary& diary, double lowest, double highest)
{
    const auto word = [&](double value) { return seriesValue(series, diary, value, false); };
    return std::visit(Overloaded{
                          [&](DayFigure figure) { return figureAxis(figure, lowest, highest); },
                          [&](const MeasureOf& measure) {
                              const Factor* const factor = diary.factor(measure.factor);
                              const bool isRating = factor != nullptr && (*factor)->kind == FactorKind::Rating;
                              return isRating ? chartparts::axisOf(0, 10, 5, words::shortNumber)
                                              : chartparts::axisFromZero(highest, word);
                          },
                          [&](const StrengthOf&) { return chartparts::axisOf(0, 100, 50, word); },
                      },
                      series);
}

}  // namespace slumbar
