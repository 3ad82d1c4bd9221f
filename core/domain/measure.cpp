#include "domain/measure.h"

#include "base/identifiers.h"

namespace slumbar {

namespace {

constexpr IdentifierTable<Measure, 10> measures{{
    {Measure::NightDuration, "night.duration_h"},
    {Measure::NightQuality, "night.quality"},
    {Measure::NightEfficiency, "night.efficiency"},
    {Measure::NightAwakenings, "night.awakenings"},
    {Measure::NightAwakeAfterOnset, "night.awake_after_onset_min"},
    {Measure::NightMidsleepDeviation, "night.midsleep_deviation_h"},
    {Measure::NightDebt, "night.debt_h"},
    {Measure::MorningPain, "pain.morning"},
    {Measure::EveningPain, "pain.evening"},
    {Measure::MorningStiffness, "stiffness.morning_min"},
}};

}  // namespace

std::string_view idOf(Measure measure)
{
    return identifierIn(measures, measure);
}

Result<Measure> measureFromId(std::string_view id)
{
    return valueIn(measures, id);
}

bool isOfNight(Measure measure)
{
    return idOf(measure).starts_with("night.");
}

bool isBetterWhenHigher(Measure measure)
{
    return measure == Measure::NightDuration || measure == Measure::NightQuality || measure == Measure::NightEfficiency;
}

}  // namespace slumbar
