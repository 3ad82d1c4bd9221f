#include "trends/regularitystory.h"

#include <algorithm>
#include <cmath>

#include "analysis/sleep/fewestnights.h"
#include "analysis/sleep/regularity.h"
#include "text/words.h"
#include "trends/chartparts.h"
#include "trends/trendsevents.h"
#include "trends/trendstext.h"
#include "trends/trendswords.h"

namespace slumbar {

namespace {

using namespace chartparts;

constexpr int windowDays = 28;
constexpr int longestDaily = 120;  ///< days; longer ranges have a value a week, which moves little from day to day
constexpr double smallestChangeWorthAWord = 5;

/// The index of the four weeks up to a day.
struct Point {
    Day day;
    OrNotYet<Figure> index;
};

OrNotYet<Figure> indexUpTo(const Diary& diary, Day day)
{
    return sleepRegularityIndex(diary, DayRange::endingOn(day, windowDays));
}

std::vector<Point> pointsOf(const Diary& diary, const TrendsScope& scope)
{
    const int step = scope.days.length() <= longestDaily ? 1 : 7;
    std::vector<Point> points;
    for (Day day = scope.counted.last; scope.counted.first <= day; day = day - step) {
        points.push_back({day, indexUpTo(diary, day)});
    }
    std::reverse(points.begin(), points.end());
    return points;
}

QString asWord(double index)
{
    return words::number(index, 0);
}

/// As much of -100 to 100 as is needed.
ValueAxis axisFor(double lowest)
{
    if (lowest >= 40) {
        return axisOf(40, 100, 20, asWord);
    }
    return lowest >= 0 ? axisOf(0, 100, 50, asWord) : axisOf(-100, 100, 100, asWord);
}

ChartPanel panelOf(const std::vector<Point>& points)
{
    ChartPanel panel;
    panel.title = Trends::tr("Sleep regularity index");
    panel.note = Trends::tr("of the four weeks up to each point");
    panel.share = 5;
    std::vector<DayRange> periods;
    std::vector<std::optional<double>> values;
    double lowest = 100;
    for (const Point& point : points) {
        periods.push_back({point.day, point.day});
        values.push_back(point.index ? std::optional(point.index->value) : std::nullopt);
        lowest = std::min(lowest, values.back().value_or(lowest));
    }
    panel.axis = axisFor(lowest);
    panel.lines = {{Trends::tr("regularity"), Ink::Night, LineWeight::Strong, runsOf(periods, values)}};
    return panel;
}

StopWords wordsAt(const Point& point, const std::vector<ChartEvent>& events)
{
    const DayRange window = DayRange::endingOn(point.day, windowDays);
    StopWords stop;
    //: %1 a day
    stop.heading = Trends::tr("Four weeks up to %1").arg(words::dayAndMonth(point.day));
    if (point.index) {
        stop.note = Trends::tr("%n pairs of nights", nullptr, point.index->count);
        //: a regularity from -100 to 100
        stop.words = Trends::tr("Regularity %1 of 100").arg(asWord(point.index->value));
    } else {
        stop.words = Trends::tr("Not yet: %n more nights on days running", nullptr, point.index.error().missing);
    }
    stop.words = (QStringList{stop.words} + eventLines(events, window)).join(QLatin1Char('\n'));
    return stop;
}

TrendsChart chartOf(const Diary& diary, const TrendsScope& scope, const std::vector<Point>& points,
                    const QString& words)
{
    TrendsChart chart{specOf(diary, scope, words, {}), {}};
    //: %1 a span of days
    chart.spec.title = Trends::tr("Sleep regularity, %1").arg(trendswords::span(scope.days, scope.today));
    chart.spec.panels = {panelOf(points)};
    chart.spec.stopDays = points.size() > 1 ? points[1].day - points[0].day : 1;
    for (const Point& point : points) {
        chart.spec.stops.push_back({dayNumber(point.day), {}});
        if (point.index) {
            chart.spec.stops.back().values.push_back({0, point.index->value});
        }
    }
    chart.wordsOf = [points, events = chart.spec.events](std::size_t stop) { return wordsAt(points[stop], events); };
    return chart;
}

ChartTable tableOf(const Diary& diary, const TrendsScope& scope)
{
    const RowLength length = rowLengthOf(scope);
    ChartTable table;
    table.headings = {trendswords::rowHeading(length), Trends::tr("Regularity at its end"),
                      Trends::tr("Pairs of nights")};
    table.strongColumns = {1};
    for (const DayRange& row : rowsOf(scope)) {
        const OrNotYet<Figure> index = indexUpTo(diary, row.last);
        table.rows.push_back({trendswords::rowName(length, row, scope.today),
                              index ? asWord(index->value) : trendswords::notRecorded(),
                              index ? QString::number(index->count) : trendswords::notRecorded()});
    }
    return table;
}

QString sentenceOf(const Point& first, const Point& last)
{
    const QString now = asWord(last.index->value);
    const double change = last.index->value - first.index->value;
    const bool isApart = last.day - first.day >= windowDays;
    if (!isApart || std::abs(change) < smallestChangeWorthAWord) {
        //: %1 a number up to 100
        return Trends::tr("Your sleep regularity is %1 of 100.").arg(now);
    }
    //: %1 and %2 numbers, %3 a day
    return (change > 0 ? Trends::tr("Your sleep regularity is %1 of 100, %2 more than on %3.")
                       : Trends::tr("Your sleep regularity is %1 of 100, %2 less than on %3."))
        .arg(now, asWord(std::abs(change)), words::dayAndMonth(first.day));
}

}  // namespace

TrendsStory regularityStory(const Diary& diary, const TrendsScope& scope)
{
    const std::vector<Point> points = pointsOf(diary, scope);
    const auto isKnown = [](const Point& point) { return point.index.has_value(); };
    const auto first = std::find_if(points.begin(), points.end(), isKnown);
    TrendsStory story;
    if (first == points.end()) {
        story.sentence = Trends::tr("Regularity is not known in these days yet.");
        const int missing = points.empty() ? fewestNights : points.back().index.error().missing;
        story.teaching =
            Trends::tr("It compares each night with the next: whether you sleep and wake at the same times.") +
            QLatin1Char(' ') +
            Trends::tr("It stands here after %n more nights with their times, some of them on days running.", nullptr,
                       missing);
        return story;
    }
    const auto last = std::find_if(points.rbegin(), points.rend(), isKnown);
    story.sentence = sentenceOf(*first, *last);
    //: the source stands in brackets
    story.secondLine = Trends::tr("100 is the same hours of sleep every day, 0 hours as if by chance (Phillips 2017). "
                                  "From %n pairs of nights in the last four weeks.",
                                  nullptr, last->index->count);
    story.table = tableOf(diary, scope);
    story.chart = [diary, scope, points, words = story.sentence + QLatin1Char(' ') + story.secondLine](Grain) {
        return chartOf(diary, scope, points, words);
    };
    return story;
}

}  // namespace slumbar
