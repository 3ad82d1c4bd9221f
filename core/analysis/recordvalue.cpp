#include "analysis/recordvalue.h"

#include <chrono>

namespace slumbar {

namespace {

template<class Duration>
std::optional<double> in(const std::optional<std::chrono::seconds>& length)
{
    return length ? std::optional(std::chrono::duration<double, typename Duration::period>(*length).count())
                  : std::nullopt;
}

template<class Number>
std::optional<double> plain(const std::optional<Number>& number)
{
    return number ? std::optional<double>(number->value()) : std::nullopt;
}

std::optional<double> valueIn(const Night& night, Measure measure)
{
    switch (measure) {
    case Measure::NightDuration:
        return in<std::chrono::hours>(night.totalSleep());
    case Measure::NightQuality:
        return plain(night->quality);
    case Measure::NightEfficiency:
        return night.efficiencyInBed();
    case Measure::NightAwakenings:
        return plain(night->awakenings);
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

std::optional<double> valueIn(const DayRecord& record, Measure measure)
{
    if (isOfNight(measure)) {
        return record.night() ? valueIn(*record.night(), measure) : std::nullopt;
    }
    const PainEntry* entry = record.pain(measure == Measure::EveningPain ? PainMoment::Evening : PainMoment::Morning);
    if (!entry) {
        return std::nullopt;
    }
    return measure == Measure::MorningStiffness ? plain(entry->stiffness) : plain(entry->back);
}

}  // namespace slumbar
