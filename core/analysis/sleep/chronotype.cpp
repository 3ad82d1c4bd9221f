#include "analysis/sleep/chronotype.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>

#include "analysis/sleep/fewestnights.h"

namespace slumbar {

namespace {

constexpr int daysAWeek = 7;
/// A week of records has as many free ones, where Saturday and Sunday are free.
constexpr int fewestOfEach = 2;

/// The nights of a diary, those that end on work days apart from those that end on free ones.
struct WorkAndFree {
    std::vector<Midsleep> work;
    std::vector<Midsleep> free;
    int workDays;

    int nights() const { return static_cast<int>(work.size() + free.size()); }
};

WorkAndFree workAndFree(const Diary& diary, DayRange days)
{
    const auto& freeWeekdays = diary.profile().freeWeekdays;
    WorkAndFree both{{}, {}, daysAWeek - static_cast<int>(freeWeekdays.size())};
    for (const Midsleep& night : midsleeps(diary, days)) {
        const bool isFree = freeWeekdays.contains(night.day.weekday().iso_encoding());
        (isFree ? both.free : both.work).push_back(night);
    }
    return both;
}

/// Nothing where the mid-sleeps have no circular mean.
std::optional<UsualSleep> usualSleep(const std::vector<Midsleep>& nights)
{
    std::vector<double> hours;
    MeanOf duration;
    for (const Midsleep& night : nights) {
        hours.push_back(night.hours);
        duration.add(night.durationH);
    }
    const auto summary = circularSummary(hours);
    return summary ? std::optional(UsualSleep{summary->meanH, duration.figure()->value}) : std::nullopt;
}

int missingOf(const std::vector<Midsleep>& nights)
{
    return std::max(0, fewestOfEach - static_cast<int>(nights.size()));
}

/// Where means are missing although there are nights enough, one more night brings them out of balance.
tl::unexpected<NotYet> notYet(int missing)
{
    return tl::unexpected(NotYet{std::max(1, missing)});
}

}  // namespace

double sleepOfWeekH(double durationOnWorkDaysH, double durationOnFreeDaysH, int workDays)
{
    assert(workDays >= 0 && workDays <= daysAWeek);
    return (durationOnWorkDaysH * workDays + durationOnFreeDaysH * (daysAWeek - workDays)) / daysAWeek;
}

double correctedFreeMidsleepH(const UsualSleep& onWorkDays, const UsualSleep& onFreeDays, int workDays)
{
    if (onFreeDays.durationH <= onWorkDays.durationH) {
        return onFreeDays.midsleepH;
    }
    const double week = sleepOfWeekH(onWorkDays.durationH, onFreeDays.durationH, workDays);
    return onClockH(onFreeDays.midsleepH - (onFreeDays.durationH - week) / 2);
}

double socialJetlagH(const UsualSleep& onWorkDays, const UsualSleep& onFreeDays)
{
    return shortWayH(onWorkDays.midsleepH, onFreeDays.midsleepH);
}

std::optional<Figure> compositePhaseDeviationH(const std::vector<Midsleep>& nights, double referenceH)
{
    MeanOf deviation;
    for (std::size_t index = 1; index < nights.size(); ++index) {
        const Midsleep& night = nights[index];
        const Midsleep& before = nights[index - 1];
        if (before.day.next() == night.day) {
            deviation.add(std::hypot(shortWayH(referenceH, night.hours), shortWayH(before.hours, night.hours)));
        }
    }
    return deviation.figure();
}

OrNotYet<Figure> correctedFreeMidsleepH(const Diary& diary, DayRange days)
{
    const WorkAndFree both = workAndFree(diary, days);
    const bool hasWorkDays = both.workDays > 0;
    const int missing =
        std::max(fewestNights - both.nights(), missingOf(both.free) + (hasWorkDays ? missingOf(both.work) : 0));
    const auto free = usualSleep(both.free);
    const auto work = hasWorkDays ? usualSleep(both.work) : free;
    if (missing > 0 || !free || !work) {
        return notYet(missing);
    }
    return Figure{correctedFreeMidsleepH(*work, *free, both.workDays), both.nights()};
}

OrNotYet<Figure> socialJetlagH(const Diary& diary, DayRange days)
{
    const WorkAndFree both = workAndFree(diary, days);
    const int missing = std::max(fewestNights - both.nights(), missingOf(both.free) + missingOf(both.work));
    const auto free = usualSleep(both.free);
    const auto work = usualSleep(both.work);
    if (missing > 0 || !free || !work) {
        return notYet(missing);
    }
    return Figure{socialJetlagH(*work, *free), both.nights()};
}

OrNotYet<Figure> compositePhaseDeviationH(const Diary& diary, DayRange days)
{
    const auto reference = correctedFreeMidsleepH(diary, days);
    const auto nights = midsleeps(diary, days);
    const auto deviation = compositePhaseDeviationH(nights, reference ? reference->value : 0);
    const int missing = fewestPairs - (deviation ? deviation->count : 0);
    if (!reference || missing > 0) {
        return notYet(std::max(missing, reference ? 0 : reference.error().missing));
    }
    return *deviation;
}

}  // namespace slumbar
