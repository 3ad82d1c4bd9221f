#include "analysis/experiments/experimentoutcome.h"

#include <cassert>

namespace slumbar {

namespace {

template<class Duration>
std::optional<double> in(const std::optional<std::chrono::seconds>& length)
{
    return length ? std::optional(std::chrono::duration<double, typename Duration::period>(*length).count())
                  : std::nullopt;
}

template<class Number>
std::optional<double> valueOf(const std::optional<Number>& number)
{
    return number ? std::optional(static_cast<double>(number->value())) : std::nullopt;
}

std::optional<double> outcomeOf(const Night& night, Measure outcome)
{
    switch (outcome) {
    case Measure::NightDuration:
        return in<std::chrono::hours>(night.totalSleep());
    case Measure::NightQuality:
        return valueOf(night->quality);
    case Measure::NightEfficiency:
        return night.efficiencyInBed();
    case Measure::NightAwakenings:
        return valueOf(night->awakenings);
    case Measure::NightAwakeAfterOnset:
        return in<std::chrono::minutes>(night->awakeAfterOnset);
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
    case Measure::MorningPain:
    case Measure::EveningPain:
    case Measure::MorningStiffness:
        break;
    }
    return std::nullopt;
}

}  // namespace

Day dayOfOutcome(PartOfDay partOfDay, Measure outcome, Day day)
{
    const bool isBeforeEvening = partOfDay == PartOfDay::Morning || partOfDay == PartOfDay::Day;
    return isBeforeEvening && outcome == Measure::EveningPain ? day : day.next();
}

std::optional<double> outcomeOn(const Diary& diary, Measure outcome, Day day)
{
    assert(isExperimentOutcome(outcome));
    const DayRecord* record = diary.find(day);
    if (!record) {
        return std::nullopt;
    }
    const PainEntry* morning = record->pain(PainMoment::Morning);
    if (outcome == Measure::MorningPain) {
        return morning ? valueOf(morning->back) : std::nullopt;
    }
    if (outcome == Measure::MorningStiffness) {
        return morning ? valueOf(morning->stiffness) : std::nullopt;
    }
    if (outcome == Measure::EveningPain) {
        const PainEntry* evening = record->pain(PainMoment::Evening);
        return evening ? valueOf(evening->back) : std::nullopt;
    }
    const Night* night = record->night();
    return night ? outcomeOf(*night, outcome) : std::nullopt;
}

bool isBetterWhenHigher(Measure outcome)
{
    switch (outcome) {
    case Measure::NightDuration:
    case Measure::NightQuality:
    case Measure::NightEfficiency:
        return true;
    case Measure::NightAwakenings:
    case Measure::NightAwakeAfterOnset:
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
    case Measure::MorningPain:
    case Measure::EveningPain:
    case Measure::MorningStiffness:
        return false;
    }
    return false;
}

}  // namespace slumbar
