#include "analysis/sleep/nightseries.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "analysis/recordvalue.h"
#include "analysis/sleep/fewestnights.h"
#include "analysis/sleep/midsleeps.h"
#include "analysis/sleep/sleepdebt.h"

namespace slumbar {

namespace {

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
        const auto index = static_cast<std::size_t>(record.day() - days.first);
        series.durationH[index] = valueIn(record, Measure::NightDuration);
        series.quality[index] = valueIn(record, Measure::NightQuality);
        series.efficiency[index] = valueIn(record, Measure::NightEfficiency);
        series.awakenings[index] = valueIn(record, Measure::NightAwakenings);
        series.awakeAfterOnsetMin[index] = valueIn(record, Measure::NightAwakeAfterOnset);
    }
    return series;
}

}  // namespace slumbar
