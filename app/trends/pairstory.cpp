#include "trends/pairstory.h"

#include <algorithm>
#include <array>
#include <memory>

#include "text/words.h"
#include "trends/chartparts.h"
#include "trends/gaps.h"
#include "trends/periods.h"
#include "trends/periodvalues.h"
#include "trends/trendsevents.h"
#include "trends/trendstext.h"
#include "trends/trendswords.h"

namespace slumbar {

namespace {

using namespace chartparts;

/// One of the two with its values of the counted days.
struct Followed {
    TrendsSeries series;
    QString name;
    DayValues values;
};

struct Pair {
    Diary diary;
    TrendsScope scope;
    std::array<Followed, 2> followed;

    QString valueOf(std::size_t which, const PeriodValues& period) const
    {
        return period.mean ? seriesValue(followed[which].series, diary, *period.mean, period.count > 1)
                           : trendswords::notRecorded();
    }
};

Followed follow(const Diary& diary, const TrendsScope& scope, const TrendsSeries& series)
{
    return {series, seriesName(series, diary), valuesOf(series, diary, scope.counted)};
}

std::vector<Day> daysWith(const DayValues& values, DayRange days)
{
    std::vector<Day> recorded;
    for (const Day day : days) {
        if (values[static_cast<std::size_t>(day - days.first)]) {
            recorded.push_back(day);
        }
    }
    return recorded;
}

int daysWithBoth(const Pair& pair, DayRange days)
{
    int both = 0;
    for (const Day day : days) {
        const auto index = static_cast<std::size_t>(day - pair.scope.counted.first);
        both += pair.followed[0].values[index] && pair.followed[1].values[index] ? 1 : 0;
    }
    return both;
}

QString noteOf(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return Trends::tr("each day");
    case Grain::Week:
        return Trends::tr("mean of each week (line), middle half of its days (bar)");
    case Grain::Month:
        return Trends::tr("mean of each month (line), middle half of its days (bar)");
    }
    Q_UNREACHABLE();
}

ChartBars middleHalves(const std::vector<PeriodValues>& periods, Ink ink, Grain grain)
{
    ChartBars bars{{}, ink, daysIn(grain), {}};
    for (const PeriodValues& period : periods) {
        if (period.lowerQuartile) {
            bars.bars.push_back({centreOf(period.days), *period.lowerQuartile, *period.upperQuartile, BarStyle::Soft});
        }
    }
    return bars;
}

ChartPanel panelOf(const Pair& pair, const Followed& followed, Grain grain)
{
    const std::vector<DayRange> periods = inGrains(grain, pair.scope.counted);
    const std::vector<PeriodValues> figures = periodValues(followed.values, pair.scope.counted, periods);
    const Ink ink = seriesInk(followed.series);
    ChartPanel panel;
    panel.title = followed.name;
    panel.note = noteOf(grain);
    panel.share = 3;
    panel.lines = {{{}, ink, LineWeight::Strong, runsOf(periods, meansOf(figures))}};
    panel.gaps = gapsOf(gapsBetween(daysWith(followed.values, pair.scope.counted), pair.scope.counted, periods));
    if (grain != Grain::Day) {
        panel.bars = {middleHalves(figures, ink, grain)};
    }
    double lowest = 1e9;
    double highest = 0;
    for (const PeriodValues& period : figures) {
        if (period.mean) {
            lowest = std::min({lowest, *period.mean, period.lowerQuartile.value_or(lowest)});
            highest = std::max({highest, *period.mean, period.upperQuartile.value_or(highest)});
        }
    }
    panel.axis = seriesAxis(followed.series, pair.diary, lowest, highest);
    return panel;
}

StopWords wordsAt(const Pair& pair, DayRange period, const std::vector<ChartEvent>& events)
{
    StopWords stop;
    stop.heading = headingOf(period, pair.scope.today);
    if (period.length() > 1) {
        stop.note = Trends::tr("%1 of %2 days with both").arg(daysWithBoth(pair, period)).arg(period.length());
    }
    QStringList lines;
    for (std::size_t which = 0; which < pair.followed.size(); ++which) {
        const PeriodValues value = periodValues(pair.followed[which].values, pair.scope.counted, {period}).front();
        //: what is followed, and its value: "Morning pain: 3.9"
        lines += Trends::tr("%1: %2").arg(pair.followed[which].name, pair.valueOf(which, value));
    }
    stop.words = (lines + eventLines(events, period)).join(QLatin1Char('\n'));
    return stop;
}

TrendsChart chartOf(const std::shared_ptr<const Pair>& pair, const QString& words, Grain grain)
{
    const std::vector<DayRange> periods = inGrains(grain, pair->scope.counted);
    TrendsChart chart{specOf(pair->diary, pair->scope, words, {}), {}};
    ChartSpec& spec = chart.spec;
    //: two series and a span of days
    spec.title = Trends::tr("%1 and %2, %3")
                     .arg(pair->followed[0].name, pair->followed[1].name,
                          trendswords::span(pair->scope.days, pair->scope.today));
    spec.stops = stopsOf(periods);
    spec.stopDays = daysIn(grain);
    for (std::size_t panel = 0; panel < pair->followed.size(); ++panel) {
        spec.panels.push_back(panelOf(*pair, pair->followed[panel], grain));
        const auto figures = periodValues(pair->followed[panel].values, pair->scope.counted, periods);
        for (std::size_t i = 0; i < periods.size(); ++i) {
            if (figures[i].mean) {
                spec.stops[i].values.push_back({panel, *figures[i].mean});
            }
        }
    }
    chart.wordsOf = [pair, periods, events = spec.events](std::size_t stop) {
        return wordsAt(*pair, periods[stop], events);
    };
    return chart;
}

ChartTable tableOf(const Pair& pair)
{
    const RowLength length = rowLengthOf(pair.scope);
    ChartTable table;
    table.headings = {trendswords::rowHeading(length)};
    for (const Followed& followed : pair.followed) {
        table.headings += followed.name;
    }
    table.strongColumns = {1, 2};
    if (length != RowLength::Day) {
        table.headings += Trends::tr("Days with both");
    }
    for (const DayRange& row : rowsOf(pair.scope)) {
        QStringList cells{trendswords::rowName(length, row, pair.scope.today)};
        for (std::size_t which = 0; which < pair.followed.size(); ++which) {
            cells += pair.valueOf(which, periodValues(pair.followed[which].values, pair.scope.counted, {row}).front());
        }
        if (length != RowLength::Day) {
            cells += trendswords::recordedOf(daysWithBoth(pair, row), row.length());
        }
        table.rows.push_back(cells);
    }
    return table;
}

QString sentenceOf(const Pair& pair)
{
    QStringList sentences;
    for (std::size_t which = 0; which < pair.followed.size(); ++which) {
        const PeriodValues whole =
            periodValues(pair.followed[which].values, pair.scope.counted, {pair.scope.counted}).front();
        //: %1 what is followed, %2 its mean
        sentences += whole.mean
                         ? Trends::tr("%1: %2 on average.").arg(pair.followed[which].name, pair.valueOf(which, whole))
                         : Trends::tr("%1: not recorded in these days.").arg(pair.followed[which].name);
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

TrendsStory pairStory(const Diary& diary, const TrendsScope& scope, const SeriesPair& series)
{
    const auto pair = std::make_shared<const Pair>(
        Pair{diary, scope, {follow(diary, scope, series.upper), follow(diary, scope, series.lower)}});
    TrendsStory story;
    story.sentence = sentenceOf(*pair);
    //: %1 of %n days
    story.secondLine = Trends::tr("Both are known on %1 of %n days.", nullptr, scope.counted.length())
                           .arg(daysWithBoth(*pair, scope.counted)) +
                       QLatin1Char(' ') +
                       Trends::tr("Side by side they show when, not why: Insights weighs what goes with what.");
    story.table = tableOf(*pair);
    story.chart = [pair, words = story.sentence + QLatin1Char(' ') + story.secondLine](Grain grain) {
        return chartOf(pair, words, grain);
    };
    return story;
}

}  // namespace slumbar
