#include "trends/trendsfigures.h"

#include <algorithm>
#include <cmath>

#include "analysis/statistics/quantile.h"
#include "trends/dayvalues.h"

namespace slumbar {

namespace {

constexpr double smallestHoursWorthAWord = 0.25;
constexpr double smallestPointsWorthAWord = 0.5;
constexpr std::size_t mostNightsNeeded = 42;

struct Sample {
    std::vector<double> values;

    double mean() const
    {
        double sum = 0;
        for (const double value : values) {
            sum += value;
        }
        return sum / static_cast<double>(values.size());
    }
    /// Squared standard error of the mean.
    double uncertainty() const
    {
        const double centre = mean();
        double squares = 0;
        for (const double value : values) {
            squares += (value - centre) * (value - centre);
        }
        const auto count = static_cast<double>(values.size());
        return squares / (count - 1) / count;
    }
};

using ValueOf = std::optional<double> (*)(const DayRecord&);

Sample sampleOf(const Diary& diary, DayRange days, ValueOf valueOf)
{
    Sample sample;
    for (const DayRecord& record : diary.between(days)) {
        if (const std::optional<double> value = valueOf(record)) {
            sample.values.push_back(*value);
        }
    }
    return sample;
}

struct Halves {
    DayRange before;
    DayRange since;
};

/// The short ranges are held against as many days before them; a year and all against what lies before the last
/// three calendar months.
Halves halvesOf(TrendsRange range, DayRange days)
{
    if (range == TrendsRange::Year || range == TrendsRange::All) {
        const Day start(std::chrono::sys_days((days.last.month() - std::chrono::months(2)) / std::chrono::day(1)));
        return {{days.first, start.previous()}, {start, days.last}};
    }
    return {DayRange::endingOn(days.first.previous(), days.length()), days};
}

/// Two standard errors and the smallest size worth a word; at least half of the newer days must be recorded.
std::optional<Difference> difference(const Diary& diary, const Halves& halves, ValueOf valueOf, double smallest)
{
    const Sample before = sampleOf(diary, halves.before, valueOf);
    const Sample since = sampleOf(diary, halves.since, valueOf);
    const auto needed =
        std::min<std::size_t>(mostNightsNeeded, static_cast<std::size_t>(halves.since.length()) / 2 + 1);
    if (before.values.size() < needed || since.values.size() < needed) {
        return std::nullopt;
    }
    const double change = std::abs(since.mean() - before.mean());
    if (change < smallest || change < 2 * std::sqrt(before.uncertainty() + since.uncertainty())) {
        return std::nullopt;
    }
    return Difference{halves.before, halves.since, before.mean(), since.mean()};
}

}  // namespace

SleepBand sleepBandFor(const Profile& profile, Day today)
{
    if (!profile.born) {
        return {};
    }
    const bool isSixtyFive = *profile.born <= Day(std::chrono::sys_days(today.civil() - std::chrono::years(65)));
    return {7, isSixtyFive ? 8.0 : 9.0};
}

PeriodFigures periodFigures(const Diary& diary, DayRange days, SleepBand band)
{
    const std::vector<double> hours = sampleOf(diary, days, sleepHours).values;
    MeanOf sleep;
    PeriodFigures figures;
    figures.days = days;
    figures.nights = static_cast<int>(hours.size());
    for (const double value : hours) {
        sleep.add(value);
        figures.nightsInBand += band.lowHours <= value && value <= band.highHours ? 1 : 0;
    }
    figures.sleepHours = sleep.figure();
    if (hours.size() >= 3) {
        figures.lowerQuartileHours = quantile(hours, 0.25);
        figures.upperQuartileHours = quantile(hours, 0.75);
    }
    MeanOf morning;
    MeanOf evening;
    for (const DayRecord& record : diary.between(days)) {
        morning.addIfAny(backPainOf(record, PainMoment::Morning));
        evening.addIfAny(backPainOf(record, PainMoment::Evening));
    }
    figures.morningPain = morning.figure();
    figures.eveningPain = evening.figure();
    return figures;
}

std::optional<TrendsFigures> trendsFigures(const Diary& diary, TrendsRange range, Day today)
{
    const std::optional<TrendsScope> scope = trendsScope(diary, range, today);
    if (!scope) {
        return std::nullopt;
    }
    const DayRange days = scope->days;
    TrendsFigures figures;
    static_cast<TrendsScope&>(figures) = *scope;
    figures.band = sleepBandFor(diary.profile(), today);
    figures.whole = periodFigures(diary, days, figures.band);
    for (const DayRecord& record : diary.between(days)) {
        figures.recordedDays += hasNightOrPain(record) ? 1 : 0;
    }
    if (days.last == today) {
        const Halves halves = halvesOf(range, days);
        figures.sleepHours = difference(diary, halves, sleepHours, smallestHoursWorthAWord);
        figures.morningPain = difference(diary, halves, morningPain, smallestPointsWorthAWord);
    }
    for (const DayRange& row : rowsOf(*scope)) {
        figures.rows.push_back(periodFigures(diary, row, figures.band));
    }
    return figures;
}

}  // namespace slumbar
