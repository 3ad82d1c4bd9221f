#include "trends/dayvalues.h"

namespace slumbar {

std::optional<double> sleepHours(const DayRecord& record)
{
    const Night* const night = record.night();
    const auto asleep = night == nullptr ? std::nullopt : night->totalSleep();
    return asleep ? std::optional(std::chrono::duration<double, std::ratio<3600>>(*asleep).count()) : std::nullopt;
}

std::optional<double> backPainOf(const DayRecord& record, PainMoment moment)
{
    const PainEntry* const entry = record.pain(moment);
    return entry != nullptr && entry->back ? std::optional<double>(entry->back->value()) : std::nullopt;
}

std::optional<double> morningPain(const DayRecord& record)
{
    return backPainOf(record, PainMoment::Morning);
}

bool hasNightOrPain(const DayRecord& record)
{
    return sleepHours(record) || morningPain(record) || backPainOf(record, PainMoment::Evening);
}

std::optional<DayRange> daysWithNightOrPain(const Diary& diary)
{
    std::optional<DayRange> days;
    for (const DayRecord& record : diary.all()) {
        if (hasNightOrPain(record)) {
            days = DayRange{days ? days->first : record.day(), record.day()};
        }
    }
    return days;
}

}  // namespace slumbar
