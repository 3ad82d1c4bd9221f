#include "trends/timingstory.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "analysis/sleep/chronotype.h"
#include "analysis/statistics/quantile.h"
#include "text/words.h"
#include "trends/chartparts.h"
#include "trends/gaps.h"
#include "trends/nighttimes.h"
#include "trends/periods.h"
#include "trends/trendsevents.h"
#include "trends/trendstext.h"
#include "trends/trendswords.h"

namespace slumbar {

namespace {

using namespace chartparts;
using Nights = std::span<const NightTimes>;  ///< in the order of days

constexpr double narrowestNightPx = 6;            ///< closer, a hollow bar cannot be told from a solid one
constexpr double smallestHoursWorthAWord = 0.25;  ///< between the middles of sleep

enum class Kind { All, BeforeWorkDays, BeforeFreeDays };

bool isOf(Kind kind, const NightTimes& night)
{
    return kind == Kind::All || night.endsOnFreeDay == (kind == Kind::BeforeFreeDays);
}

Nights nightsIn(Nights nights, DayRange days)
{
    const auto first = std::lower_bound(nights.begin(), nights.end(), days.first,
                                        [](const NightTimes& night, Day day) { return night.day < day; });
    const auto end = std::upper_bound(first, nights.end(), days.last,
                                      [](Day day, const NightTimes& night) { return day < night.day; });
    return {first, end};
}

/// The median of what `timeOf` gives of the nights of a kind; nothing where it is known of none.
template<class TimeOf>
std::optional<double> usual(Nights nights, Kind kind, TimeOf timeOf)
{
    std::vector<double> times;
    for (const NightTimes& night : nights) {
        const std::optional<double> time = isOf(kind, night) ? timeOf(night) : std::nullopt;
        if (time) {
            times.push_back(*time);
        }
    }
    return times.empty() ? std::nullopt : std::optional(median(std::move(times)));
}

std::optional<double> onsetOf(const NightTimes& night)
{
    return night.onset;
}

std::optional<double> wakeOf(const NightTimes& night)
{
    return night.wake;
}

std::optional<double> middleOf(const NightTimes& night)
{
    return night.middle();
}

QString clockWords(const std::optional<double>& hours)
{
    return hours ? words::clock(clockAtHour(*hours)) : trendswords::notRecorded();
}

/// "23:25 to 06:35".
QString usualSleep(Nights nights, Kind kind)
{
    const std::optional<double> onset = usual(nights, kind, onsetOf);
    const std::optional<double> wake = usual(nights, kind, wakeOf);
    //: two clock times
    return onset && wake ? Trends::tr("%1 to %2").arg(clockWords(onset), clockWords(wake)) : trendswords::notRecorded();
}

bool hasBothKinds(Nights nights)
{
    return usual(nights, Kind::BeforeFreeDays, onsetOf) && usual(nights, Kind::BeforeWorkDays, onsetOf);
}

/// 18:00 to 12:00, and as far beyond as nights reach.
ValueAxis clockAxis(Nights nights)
{
    double low = 0;
    double high = 18;
    for (const NightTimes& night : nights) {
        low = std::min(low, *night.inBed);
        high = std::max(high, *night.up);
    }
    ValueAxis axis = axisOf(std::floor(low / 6) * 6, std::ceil(high / 6) * 6, 6,
                            [](double hours) { return words::clock(clockAtHour(hours)); });
    axis.isDownward = true;
    return axis;
}

std::vector<ChartBars> barsOfNights(Nights nights)
{
    const bool namesKinds = hasBothKinds(nights);
    ChartBars inBed{Trends::tr("in bed"), Ink::Night, 1, {}};
    ChartBars work{namesKinds ? Trends::tr("asleep,\nwork day next") : Trends::tr("asleep"), Ink::Night, 1, {}};
    ChartBars free{namesKinds ? Trends::tr("asleep,\nfree day next") : QString(), Ink::Night, 1, {}};
    for (const NightTimes& night : nights) {
        inBed.bars.push_back({dayNumber(night.day), *night.inBed, *night.up, BarStyle::Soft});
        if (night.isAsleepKnown()) {
            const bool isHollow = namesKinds && night.endsOnFreeDay;
            (isHollow ? free : work)
                .bars.push_back(
                    {dayNumber(night.day), *night.onset, *night.wake, isHollow ? BarStyle::Hollow : BarStyle::Solid});
        }
    }
    return {inBed, work, free};
}

/// From usually asleep to usually awake.
ChartBars usualBars(Nights nights, const std::vector<DayRange>& periods, Grain grain)
{
    ChartBars bars{{}, Ink::Night, daysIn(grain), {}};
    for (const DayRange& period : periods) {
        const Nights within = nightsIn(nights, period);
        const std::optional<double> onset = usual(within, Kind::All, onsetOf);
        const std::optional<double> wake = usual(within, Kind::All, wakeOf);
        if (onset && wake) {
            bars.bars.push_back({centreOf(period), *onset, *wake, BarStyle::Soft});
        }
    }
    return bars;
}

ChartLine middles(Nights nights, const std::vector<DayRange>& periods, Kind kind)
{
    std::vector<std::optional<double>> values;
    for (const DayRange& period : periods) {
        values.push_back(usual(nightsIn(nights, period), kind, middleOf));
    }
    const bool isFree = kind == Kind::BeforeFreeDays;
    const QString name = kind == Kind::All ? Trends::tr("middle")
                         : isFree          ? Trends::tr("free day next")
                                           : Trends::tr("work day next");
    return {name, Ink::Night, isFree ? LineWeight::Light : LineWeight::Strong, runsOf(periods, values)};
}

QString noteOf(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return Trends::tr("each night from in bed to up");
    case Grain::Week:
        return Trends::tr("usual sleep of each week (bar) and its middle (lines)");
    case Grain::Month:
        return Trends::tr("usual sleep of each month (bar) and its middle (lines)");
    }
    Q_UNREACHABLE();
}

std::vector<Day> daysOf(Nights nights)
{
    std::vector<Day> days;
    for (const NightTimes& night : nights) {
        days.push_back(night.day);
    }
    return days;
}

ChartPanel panelOf(Nights nights, const std::vector<DayRange>& periods, const TrendsScope& scope, Grain grain)
{
    ChartPanel panel;
    panel.title = Trends::tr("Times of sleep");
    panel.note = noteOf(grain);
    panel.share = 5;
    panel.axis = clockAxis(nights);
    panel.gaps = gapsOf(gapsBetween(daysOf(nights), scope.counted, periods));
    if (grain == Grain::Day) {
        panel.bars = barsOfNights(nights);
    } else {
        panel.bars = {usualBars(nights, periods, grain)};
        if (hasBothKinds(nights)) {
            panel.lines = {middles(nights, periods, Kind::BeforeFreeDays),
                           middles(nights, periods, Kind::BeforeWorkDays)};
        } else {
            panel.lines = {middles(nights, periods, Kind::All)};
        }
    }
    return panel;
}

QString nightInWords(const NightTimes& night)
{
    QStringList parts{Trends::tr("in bed %1").arg(clockWords(night.inBed))};
    if (night.isAsleepKnown()) {
        //: two clock times
        parts += Trends::tr("asleep %1 to %2").arg(clockWords(night.onset), clockWords(night.wake));
    }
    parts += Trends::tr("up %1").arg(clockWords(night.up));
    return parts.join(QStringLiteral(", "));
}

StopWords wordsAt(Nights nights, DayRange period, const TrendsScope& scope)
{
    const Nights within = nightsIn(nights, period);
    StopWords stop;
    stop.heading = headingOf(period, scope.today);
    if (within.empty()) {
        stop.words = Trends::tr("no times recorded");
    } else if (period.length() == 1) {
        stop.note = within.front().endsOnFreeDay ? Trends::tr("free day") : Trends::tr("work day");
        stop.words = nightInWords(within.front());
    } else {
        stop.note = Trends::tr("%1 of %2 nights").arg(within.size()).arg(period.length());
        stop.words = hasBothKinds(within)
                         ? Trends::tr("Usually asleep %1, work day next\nUsually asleep %2, free day next")
                               .arg(usualSleep(within, Kind::BeforeWorkDays), usualSleep(within, Kind::BeforeFreeDays))
                         : Trends::tr("Usually asleep %1").arg(usualSleep(within, Kind::All));
    }
    return stop;
}

ChartStop stopAt(Nights nights, DayRange period)
{
    ChartStop stop{centreOf(period), {}};
    for (const auto& time : period.length() == 1
                                ? std::vector{usual(nights, Kind::All, onsetOf), usual(nights, Kind::All, wakeOf)}
                                : std::vector{usual(nights, Kind::BeforeWorkDays, middleOf),
                                              usual(nights, Kind::BeforeFreeDays, middleOf)}) {
        if (time) {
            stop.values.push_back({0, *time});
        }
    }
    return stop;
}

TrendsChart chartOf(const Diary& diary, const TrendsScope& scope, const QString& words, Grain grain)
{
    const std::vector<NightTimes> nights = timesOfNights(diary, scope.counted);
    const std::vector<DayRange> periods = inGrains(grain, scope.counted);
    const ChartPanel panel = panelOf(nights, periods, scope, grain);
    std::vector<DayRange> gaps;
    for (const ChartGap& gap : panel.gaps) {
        gaps.push_back(gap.days);
    }
    TrendsChart chart{specOf(diary, scope, words, gaps), {}};
    //: %1 a span of days
    chart.spec.title = Trends::tr("Times of sleep, %1").arg(trendswords::span(scope.days, scope.today));
    chart.spec.panels = {panel};
    chart.spec.stopDays = daysIn(grain);
    for (const DayRange& period : periods) {
        chart.spec.stops.push_back(stopAt(nightsIn(nights, period), period));
    }
    chart.wordsOf = [nights, periods, scope, events = chart.spec.events](std::size_t stop) {
        StopWords said = wordsAt(nights, periods[stop], scope);
        said.words = (QStringList{said.words} + eventLines(events, periods[stop])).join(QLatin1Char('\n'));
        return said;
    };
    return chart;
}

ChartTable tableOfDays(Nights nights, const TrendsScope& scope)
{
    ChartTable table;
    table.headings = {trendswords::rowHeading(RowLength::Day), Trends::tr("In bed"), Trends::tr("Asleep"),
                      Trends::tr("Awake"), Trends::tr("Up")};
    table.strongColumns = {2, 3};
    for (const DayRange& row : rowsOf(scope)) {
        const Nights within = nightsIn(nights, row);
        const NightTimes night = within.empty() ? NightTimes{row.first, false, {}, {}, {}, {}} : within.front();
        table.rows.push_back({trendswords::rowName(RowLength::Day, row, scope.today), clockWords(night.inBed),
                              clockWords(night.onset), clockWords(night.wake), clockWords(night.up)});
    }
    return table;
}

ChartTable tableOf(Nights nights, const TrendsScope& scope)
{
    const RowLength length = rowLengthOf(scope);
    if (length == RowLength::Day) {
        return tableOfDays(nights, scope);
    }
    ChartTable table;
    table.headings = {trendswords::rowHeading(length), Trends::tr("Nights recorded"),
                      Trends::tr("Asleep, work day next"), Trends::tr("Asleep, free day next")};
    table.strongColumns = {2, 3};
    for (const DayRange& row : rowsOf(scope)) {
        const Nights within = nightsIn(nights, row);
        table.rows.push_back({trendswords::rowName(length, row, scope.today),
                              trendswords::recordedOf(static_cast<int>(within.size()), row.length()),
                              usualSleep(within, Kind::BeforeWorkDays), usualSleep(within, Kind::BeforeFreeDays)});
    }
    return table;
}

QString sentenceOf(const Diary& diary, const TrendsScope& scope, Nights nights)
{
    const OrNotYet<Figure> later = socialJetlagH(diary, scope.counted);
    if (!later) {
        return Trends::tr("You sleep from about %1.").arg(usualSleep(nights, Kind::All));
    }
    if (std::abs(later->value) < smallestHoursWorthAWord) {
        return Trends::tr("You keep the same hours before work days and free days.");
    }
    const QString size = trendswords::differenceInWords(later->value);
    //: %1 a difference: "48 minutes"
    return (later->value > 0 ? Trends::tr("Before free days your sleep lies %1 later.")
                             : Trends::tr("Before free days your sleep lies %1 earlier."))
        .arg(size);
}

QString secondLineOf(const TrendsScope& scope, Nights nights)
{
    const QString counted = Trends::tr("%1 of %n nights have their times.", nullptr, scope.counted.length())
                                .arg(static_cast<int>(nights.size()));
    if (!hasBothKinds(nights)) {
        return counted;
    }
    //: %1 and %2 each two clock times: "23:25 to 06:35"
    return Trends::tr("Usually asleep %1 with a work day next, %2 with a free day next.")
               .arg(usualSleep(nights, Kind::BeforeWorkDays), usualSleep(nights, Kind::BeforeFreeDays)) +
           QLatin1Char(' ') + counted;
}

}  // namespace

TrendsStory timingStory(const Diary& diary, const TrendsScope& scope)
{
    const std::vector<NightTimes> nights = timesOfNights(diary, scope.counted);
    TrendsStory story;
    if (nights.empty()) {
        story.sentence = Trends::tr("No night in these days has its times.");
        story.teaching =
            Trends::tr("Each night with two of its times, such as in bed and up, becomes a line here. From "
                       "a week of them on the page says how much later free days are.");
        return story;
    }
    story.sentence = sentenceOf(diary, scope, nights);
    story.secondLine = secondLineOf(scope, nights);
    story.table = tableOf(nights, scope);
    story.narrowestDayPx = narrowestNightPx;
    story.chart = [diary, scope, words = story.sentence + QLatin1Char(' ') + story.secondLine](Grain grain) {
        return chartOf(diary, scope, words, grain);
    };
    return story;
}

}  // namespace slumbar
