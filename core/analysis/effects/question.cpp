#include "analysis/effects/question.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/sleep/sleepdebt.h"
#include "analysis/statistics/quantile.h"

namespace slumbar {

namespace {

/// Where an exposure stands before its outcome.
enum class Placement { EveningOrNight, Day };

constexpr std::array nightExposures{
    Measure::NightDuration,        Measure::NightQuality,           Measure::NightEfficiency, Measure::NightAwakenings,
    Measure::NightAwakeAfterOnset, Measure::NightMidsleepDeviation, Measure::NightDebt};
constexpr std::array painOutcomes{Measure::MorningPain, Measure::EveningPain, Measure::MorningStiffness};
constexpr std::array nightOutcomes{Measure::NightDuration, Measure::NightQuality, Measure::NightEfficiency};

/// The width between the quartiles of the person's values; where half of them are one value, the whole width.
Contrast middleHalf(const Column& column)
{
    std::vector<double> values;
    std::copy_if(column.begin(), column.end(), std::back_inserter(values),
                 [](double value) { return !std::isnan(value); });
    if (values.empty()) {
        return {ContrastKind::MiddleHalf, 1};
    }
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const double width = quantile(values, 0.75) - quantile(values, 0.25);
    if (width > 0 || *highest == *lowest) {
        return {ContrastKind::MiddleHalf, width > 0 ? width : 1};
    }
    return {ContrastKind::WholeRange, *highest - *lowest};
}

Contrast contrastOf(Measure exposure, const Column& column)
{
    switch (exposure) {
    case Measure::NightDuration:
    case Measure::NightMidsleepDeviation:
        return {ContrastKind::AnHour, 1};
    case Measure::NightAwakeAfterOnset:
    case Measure::MorningStiffness:
        return {ContrastKind::AnHour, 60};
    case Measure::MorningPain:
    case Measure::EveningPain:
        return {ContrastKind::OnePoint, 1};
    case Measure::NightQuality:
    case Measure::NightEfficiency:
    case Measure::NightAwakenings:
    case Measure::NightDebt:
        return middleHalf(column);
    }
    return middleHalf(column);
}

Contrast contrastOf(const FactorColumn& factor)
{
    switch (factor.reading) {
    case FactorReading::YesOrNo:
        return {ContrastKind::DoneAgainstNotDone, 1};
    case FactorReading::Minutes:
        return {ContrastKind::AnHour, 60};
    case FactorReading::ClockTime:
        return {ContrastKind::AnHourLater, 60};
    case FactorReading::Number:
        return middleHalf(factor.values);
    }
    return middleHalf(factor.values);
}

/// `lag` of the exposure is 0 for what happens on the outcome's day (its night, or before its evening), else 1.
void place(Question& question, const DayLine& line, Placement placement, int lag)
{
    const Column* evening = &line.of(Measure::EveningPain);
    const Column* morning = &line.of(Measure::MorningPain);
    const Column* exposure = question.exposure.column;
    question.exposure.lag = lag;
    // Two debts on days running share all nights but one; the last one that shares none is two weeks before.
    question.controls.push_back({exposure, lag + (question.asked == Exposure(Measure::NightDebt) ? debtDays : 1)});
    if (placement == Placement::EveningOrNight) {
        question.ratings = {{evening, 1}, {morning, 1}, {evening, 2}, {morning, 2}, {evening, 3}};
        question.evening = {evening, 1};
        question.stress = {&line.stress, 1};
    } else {
        question.ratings = {
            {morning, lag}, {evening, lag + 1}, {morning, lag + 1}, {evening, lag + 2}, {morning, lag + 2}};
        question.evening = {evening, lag + 1};
        question.stress = {&line.stress, lag + 1};
    }
    if (question.asksOf == Measure::MorningStiffness) {
        question.controls.push_back({question.outcome.column, 1});
    } else if (isOfNight(question.asksOf)) {
        question.controls.push_back({question.outcome.column, 1});
        question.controls.push_back({question.outcome.column, 2});
    }
}

Question ofNight(const DayLine& line, Measure exposure, Measure outcome)
{
    const Column& column = line.of(exposure);
    Question question{exposure, outcome, false, contrastOf(exposure, column), {&line.of(outcome), 0}, {&column, 0}, {},
                      {},       {},      {}};
    place(question, line, Placement::EveningOrNight, 0);
    question.asksNextRating = outcome == Measure::MorningPain;
    return question;
}

Question ofFactor(const DayLine& line, const FactorColumn& factor, Measure outcome)
{
    Question question{factor.factor,
                      outcome,
                      factor.reading == FactorReading::YesOrNo,
                      contrastOf(factor),
                      {&line.of(outcome), 0},
                      {&factor.values, 0},
                      {},
                      {},
                      {},
                      {}};
    const bool isOfDay = isBeforeEvening(factor.partOfDay);
    const bool isBeforeThatEvening = isOfDay && outcome == Measure::EveningPain;
    question.asksNextRating = outcome == (isOfDay ? Measure::EveningPain : Measure::MorningPain);
    place(question, line, isOfDay ? Placement::Day : Placement::EveningOrNight, isBeforeThatEvening ? 0 : 1);
    return question;
}

}  // namespace

std::vector<Question> questionsOf(const DayLine& line)
{
    std::vector<Question> questions;
    for (const Measure exposure : nightExposures) {
        for (const Measure outcome : painOutcomes) {
            questions.push_back(ofNight(line, exposure, outcome));
        }
    }
    for (const FactorColumn& factor : line.factors) {
        for (const Measure outcome : painOutcomes) {
            questions.push_back(ofFactor(line, factor, outcome));
        }
        for (const Measure outcome : nightOutcomes) {
            questions.push_back(ofFactor(line, factor, outcome));
        }
    }
    return questions;
}

Question painToNight(const DayLine& line)
{
    const Column* evening = &line.of(Measure::EveningPain);
    const Column* morning = &line.of(Measure::MorningPain);
    const Column* night = &line.of(Measure::NightDuration);
    // The evening rating a day earlier is the exposure's own past and not asked for twice.
    return {Measure::EveningPain,
            Measure::NightDuration,
            false,
            contrastOf(Measure::EveningPain, *evening),
            {night, 0},
            {evening, 1},
            {{evening, 2}, {night, 1}, {night, 2}},
            {{morning, 1}, {morning, 2}, {evening, 3}, {morning, 3}, {evening, 4}},
            {evening, 1},
            {&line.stress, 1}};
}

}  // namespace slumbar
