#include "trends/nighttimes.h"

#include <cmath>

#include "analysis/sleep/sleepspan.h"

namespace slumbar {

namespace {

constexpr double lineBeginsH = 18;

double hoursSinceEvening(const Moment& moment, Day ended)
{
    const std::chrono::local_seconds midnight(ended.date().time_since_epoch());
    return std::chrono::duration<double, std::ratio<3600>>(moment.local() - midnight).count() + 24 - lineBeginsH;
}

std::optional<double> firstKnown(std::initializer_list<std::optional<Moment>> moments, Day ended)
{
    for (const std::optional<Moment>& moment : moments) {
        if (moment) {
            return hoursSinceEvening(*moment, ended);
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<NightTimes> timesOfNights(const Diary& diary, DayRange days)
{
    const std::set<unsigned>& freeWeekdays = diary.profile().freeWeekdays;
    std::vector<NightTimes> nights;
    for (const DayRecord& record : diary.between(days)) {
        const Night* const night = record.night();
        if (night == nullptr) {
            continue;
        }
        const Day day = record.day();
        NightTimes times{day, freeWeekdays.contains(day.weekday().iso_encoding()), {}, {}, {}, {}};
        times.inBed = firstKnown({(*night)->inBed, (*night)->lightsOut}, day);
        times.up = firstKnown({(*night)->outOfBed, (*night)->finalAwakening}, day);
        if (const auto span = sleepSpan(*night)) {
            times.onset = hoursSinceEvening(span->onset, day);
            times.wake = hoursSinceEvening(span->end, day);
        }
        if (times.inBed && times.up) {
            nights.push_back(times);
        }
    }
    return nights;
}

ClockTime clockAtHour(double hours)
{
    return ClockTime::atMinute(static_cast<int>(std::lround((hours + lineBeginsH) * 60)));
}

}  // namespace slumbar
