#include "analysis/sleep/nightseries.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "analysis/sleep/fewestnights.h"
#include "analysis/sleep/midsleeps.h"
#include "analysis/sleep/sleepdebt.h"

namespace slumbar {

namespace {

template<class Duration>
std::optional<double> inUnits(const std::optional<std::chrono::seconds>& duration)
{
    return duration ? std::optional(std::chrono::duration<double, typename Duration::period>(*duration).count())
                    : std::nullopt;
}

template<class Number>
std::optional<double> valueOf(const std::optional<Number>& number)
{
    return number ? std::optional<double>(number->value()) : std::nullopt;
}

DayValues deviations(const Diary& diary, DayRange days)
{
    DayValues distances(static_cast<std::size_t>(days.length()));
    const auto nights = midsleeps(diary, days);
    std::vector<double> hours;
    hours.reserve(nights.size());
    std::transform(nights.begin(), nights.end(), std::back_inserter(hours),
                   [](const Midsleep& night) { return night.hours; });
    const auto middle = hours.size() < fewestNights ? std::nullopt : circularMedianH(hours);
    if (middle) {
        for (const Midsleep& night : nights) {
            distances[static_cast<std::size_t>(night.day - days.first)] = std::abs(shortWayH(*middle, night.hours));
        }
    }
    return distances;
}

DayValues debts(const Diary& diary, DayRange days)
{
    const auto figures = sleepDebtsH(diary, days);
    DayValues values;
    values.reserve(figures.size());
    std::transform(figures.begin(), figures.end(), std::back_inserter(values),
                   [](const auto& debt) { return debt ? std::optional(debt->value) : std::nullopt; });
    return values;
}

}  // namespace

NightSeries nightSeries(const Diary& diary, DayRange days)
{
    const DayValues unknown(static_cast<std::size_t>(days.length()));
    NightSeries series{days, unknown, unknown, unknown, unknown, unknown, deviations(diary, days), debts(diary, days)};
    for (const DayRecord& record : diary.between(days)) {
        if (const Night* night = record.night()) {
            const auto index = static_cast<std::size_t>(record.day() - days.first);
            series.durationH[index] = inUnits<std::chrono::hours>(night->totalSleep());
            series.quality[index] = valueOf((*night)->quality);
            series.efficiency[index] = night->efficiencyInBed();
            series.awakenings[index] = valueOf((*night)->awakenings);
            series.awakeAfterOnsetMin[index] = inUnits<std::chrono::minutes>((*night)->awakeAfterOnset);
        }
    }
    return series;
}

}  // namespace slumbar
