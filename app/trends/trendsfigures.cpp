#include "trends/trendsfigures.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "trends/dayvalues.h"
#include "trends/periods.h"

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

/// Linear between the two nearest values, as spreadsheets and R do by default.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double part = place - static_cast<double>(below);
    return below + 1 == sorted.size() ? sorted[below] : sorted[below] * (1 - part) + sorted[below + 1] * part;
}

RowLength rowLengthOf(TrendsRange range, DayRange days)
{
    switch (range) {
    case TrendsRange::Week:
        return RowLength::Day;
    case TrendsRange::Month:
        return RowLength::Week;
    case TrendsRange::Quarter:
        return RowLength::Month;
    case TrendsRange::Year:
        return days.length() > 100 ? RowLength::ThreeMonths : RowLength::Month;
    case TrendsRange::All:
        return days.length() > 800 ? RowLength::Year : rowLengthOf(TrendsRange::Year, days);
    }
    assert(false);
    return RowLength::Day;
}

std::vector<DayRange> rowsOf(RowLength length, DayRange days)
{
    switch (length) {
    case RowLength::Day:
        return inDays(days);
    case RowLength::Week:
        return inWeeks(days);
    case RowLength::Month:
        return inMonths(days, 1);
    case RowLength::ThreeMonths:
        return inMonths(days, 3);
    case RowLength::Year:
        return inYears(days);
    }
    assert(false);
    return {};
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
    std::vector<double> hours = sampleOf(diary, days, sleepHours).values;
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
        std::sort(hours.begin(), hours.end());
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
    const std::optional<DayRange> recorded = daysWithNightOrPain(diary);
    if (!recorded) {
        return std::nullopt;
    }
    const DayRange days = daysOf(range, today, *recorded);
    const DayRecord* const atEnd = diary.find(days.last);
    const bool isEndRecorded = atEnd != nullptr && hasNightOrPain(*atEnd);

    TrendsFigures figures;
    figures.range = range;
    figures.today = today;
    figures.days = days;
    figures.counted = {std::max(days.first, recorded->first),
                       isEndRecorded || days.last < today ? days.last : days.last.previous()};
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
    figures.rowLength = rowLengthOf(range, days);
    for (const DayRange& row : rowsOf(figures.rowLength, figures.counted)) {
        figures.rows.push_back(periodFigures(diary, row, figures.band));
    }
    return figures;
}

}  // namespace slumbar
