#include "analysis/sleep/nightseries.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "analysis/sleep/fewestnights.h"
#include "analysis/sleep/sleepdebt.h"
#include "analysis/sleep/sleepspan.h"
#include "analysis/statistics/circular.h"

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

std::optional<double> midsleepOf(const Night& night)
{
    const auto span = sleepSpan(night);
    return span ? std::optional(span->midsleepH()) : std::nullopt;
}

DayValues deviations(const DayValues& midsleeps)
{
    std::vector<double> known;
    for (const auto& midsleep : midsleeps) {
        if (midsleep) {
            known.push_back(*midsleep);
        }
    }
    const auto middle = known.size() < fewestNights ? std::nullopt : circularMedianH(known);
    DayValues distances(midsleeps.size());
    if (middle) {
        std::transform(midsleeps.begin(), midsleeps.end(), distances.begin(), [&middle](const auto& midsleep) {
            return midsleep ? std::optional(std::abs(shortWayH(*middle, *midsleep))) : std::nullopt;
        });
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
    NightSeries series{days, unknown, unknown, unknown, unknown, unknown, {}, debts(diary, days)};
    DayValues midsleeps = unknown;
    for (const DayRecord& record : diary.between(days)) {
        if (const Night* night = record.night()) {
            const auto index = static_cast<std::size_t>(record.day() - days.first);
            series.durationH[index] = inUnits<std::chrono::hours>(night->totalSleep());
            series.quality[index] = valueOf((*night)->quality);
            series.efficiency[index] = night->efficiencyInBed();
            series.awakenings[index] = valueOf((*night)->awakenings);
            series.awakeAfterOnsetMin[index] = inUnits<std::chrono::minutes>((*night)->awakeAfterOnset);
            midsleeps[index] = midsleepOf(*night);
        }
    }
    series.midsleepDeviationH = deviations(midsleeps);
    return series;
}

}  // namespace slumbar
