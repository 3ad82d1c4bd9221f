#include "benchmarks/honesty/tally.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "analysis/forecast/painforecast.h"
#include "benchmarks/honesty/habits.h"

namespace slumbar::honesty {

namespace {

constexpr double level = 0.05;

/// Null where the method had too little data.
const Finding* find(const std::vector<Finding>& findings, const Exposure& exposure, Measure outcome)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.outcome == outcome && finding.exposure == exposure;
    });
    return found == findings.end() ? nullptr : &*found;
}

}  // namespace

void Mean::add(double value)
{
    ++m_count;
    m_sum += value;
    m_sumOfSquares += value * value;
}

void Mean::add(const Mean& other)
{
    m_count += other.m_count;
    m_sum += other.m_sum;
    m_sumOfSquares += other.m_sumOfSquares;
}

double Mean::stdError() const
{
    return std::sqrt(std::max(m_sumOfSquares / m_count - value() * value(), 0.0) / m_count);
}

ExposureGroup groupOf(const Exposure& exposure)
{
    const auto* factor = std::get_if<std::string>(&exposure);
    if (!factor) {
        return ExposureGroup::Night;
    }
    const auto found =
        std::find_if(habits().begin(), habits().end(), [factor](const Habit& habit) { return habit.id == *factor; });
    assert(found != habits().end() && "a world has no other factors");
    return found->isOfEvening() ? ExposureGroup::EveningFactor : ExposureGroup::DayFactor;
}

OutcomeGroup groupOf(Measure outcome)
{
    switch (outcome) {
    case Measure::MorningPain:
        return OutcomeGroup::MorningPain;
    case Measure::EveningPain:
        return OutcomeGroup::EveningPain;
    case Measure::MorningStiffness:
        return OutcomeGroup::Stiffness;
    case Measure::NightDuration:
    case Measure::NightQuality:
    case Measure::NightEfficiency:
    case Measure::NightAwakenings:
    case Measure::NightAwakeAfterOnset:
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
        break;
    }
    return OutcomeGroup::NightAfter;
}

void FalseAlarms::add(const std::vector<Finding>& findings)
{
    const bool anyClaim =
        std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.isClaimed; });
    diaries.add(anyClaim ? 1 : 0);
    if (!findings.empty()) {
        const auto small =
            std::count_if(findings.begin(), findings.end(), [](const Finding& finding) { return finding.p < level; });
        tests.add(static_cast<double>(small) / static_cast<double>(findings.size()));
    }
}

void FalseAlarms::add(const FalseAlarms& other)
{
    diaries.add(other.diaries);
    tests.add(other.tests);
}

void NullTally::add(const std::vector<Finding>& findings)
{
    all.add(findings);
    std::array<std::array<std::vector<Finding>, outcomeGroupCount>, exposureGroupCount> grouped;
    for (const Finding& finding : findings) {
        const auto exposure = static_cast<std::size_t>(groupOf(finding.exposure));
        const auto outcome = static_cast<std::size_t>(groupOf(finding.outcome));
        grouped[exposure][outcome].push_back(finding);
    }
    for (std::size_t exposure = 0; exposure < exposureGroupCount; ++exposure) {
        for (std::size_t outcome = 0; outcome < outcomeGroupCount; ++outcome) {
            groups[exposure][outcome].add(grouped[exposure][outcome]);
        }
    }
}

void NullTally::add(const NullTally& other)
{
    all.add(other.all);
    for (std::size_t exposure = 0; exposure < exposureGroupCount; ++exposure) {
        for (std::size_t outcome = 0; outcome < outcomeGroupCount; ++outcome) {
            groups[exposure][outcome].add(other.groups[exposure][outcome]);
        }
    }
}

void PlantedTally::add(const Finding* finding, double dose, double truth)
{
    const bool isRight = finding && (finding->estimate > 0) == (truth > 0);
    claimed.add(isRight && finding->isClaimed ? 1 : 0);
    smallP.add(isRight && finding->p < level ? 1 : 0);
    if (finding) {
        estimate.add(dose * finding->estimate);
        stdError.add(dose * finding->stdError);
        covered.add(finding->covers(truth / dose) ? 1 : 0);
    }
}

void PlantedTally::add(const PlantedTally& other)
{
    claimed.add(other.claimed);
    smallP.add(other.smallP);
    estimate.add(other.estimate);
    stdError.add(other.stdError);
    covered.add(other.covered);
}

void MethodTally::add(std::vector<Finding> findings, const Setting& setting)
{
    if (setting.planted) {
        const Planted& planted = *setting.planted;
        const Exposure exposure(planted.factor);
        morning.add(find(findings, exposure, Measure::MorningPain), planted.dose, -planted.points);
        evening.add(find(findings, exposure, Measure::EveningPain), planted.dose, -halfDayCarryOver * planted.points);
        std::erase_if(findings, [&](const Finding& finding) { return finding.exposure == exposure; });
    }
    nulls.add(findings);
}

void MethodTally::add(const MethodTally& other)
{
    nulls.add(other.nulls);
    morning.add(other.morning);
    evening.add(other.evening);
}

void ForecastTally::add(const Diary& diary)
{
    const auto forecast = painForecast(diary, *diary.range());
    if (forecast) {
        covered += forecast->past.covered;
        of += forecast->past.of;
    }
    shown.add(forecast && forecast->isShown() ? 1 : 0);
}

void ForecastTally::add(const ForecastTally& other)
{
    covered += other.covered;
    of += other.of;
    shown.add(other.shown);
}

void Tally::add(const Diary& diary, const Setting& setting)
{
    Findings findings = findingsOf(diary);
    for (std::size_t method = 0; method < methodCount; ++method) {
        methods[method].add(std::move(findings[method]), setting);
    }
    forecasts.add(diary);
}

void Tally::add(const Tally& other)
{
    for (std::size_t method = 0; method < methodCount; ++method) {
        methods[method].add(other.methods[method]);
    }
    forecasts.add(other.forecasts);
}

}  // namespace slumbar::honesty
