#include "trends/chartparts.h"

#include <cmath>

#include "text/words.h"
#include "trends/trendsevents.h"
#include "trends/trendstext.h"
#include "trends/trendswords.h"

namespace slumbar::chartparts {

namespace {

constexpr std::size_t mostToList = 8;  ///< events or gaps, in a summary that is listened to

QString eventsInWords(const std::vector<ChartEvent>& events, Day today)
{
    if (events.size() > mostToList) {
        return Trends::tr("%n events are marked.", nullptr, static_cast<int>(events.size()));
    }
    QStringList sentences;
    for (const ChartEvent& event : events) {
        //: what happened, and when
        sentences += Trends::tr("%1: %2.").arg(event.word, trendswords::span(event.days, today));
    }
    return sentences.join(QLatin1Char(' '));
}

QString gapsInWords(const std::vector<DayRange>& gaps, Day today)
{
    if (gaps.size() > mostToList) {
        return Trends::tr("There are %n stretches without nights.", nullptr, static_cast<int>(gaps.size()));
    }
    QStringList sentences;
    for (const DayRange& gap : gaps) {
        //: %1 a span of days
        sentences += Trends::tr("No nights recorded: %1.").arg(trendswords::span(gap, today));
    }
    return sentences.join(QLatin1Char(' '));
}

/// The smallest of 1, 2 and 5 times a power of ten that reaches `highest` in at most four steps.
double roundStep(double highest)
{
    const double power = std::pow(10.0, std::floor(std::log10(highest / 4)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (4 * factor * power >= highest) {
            return factor * power;
        }
    }
    return 10 * power;
}

}  // namespace

double centreOf(DayRange days)
{
    return (dayNumber(days.first) + dayNumber(days.last)) / 2;
}

std::vector<std::vector<ChartPoint>> runsOf(const std::vector<DayRange>& periods,
                                            const std::vector<std::optional<double>>& values)
{
    std::vector<std::vector<ChartPoint>> runs;
    bool isUnbroken = false;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (values[i]) {
            if (!isUnbroken) {
                runs.emplace_back();
            }
            runs.back().push_back({centreOf(periods[i]), *values[i]});
        }
        isUnbroken = values[i].has_value();
    }
    return runs;
}

std::vector<ChartGap> gapsOf(const std::vector<DayRange>& gaps)
{
    std::vector<ChartGap> shown;
    for (const DayRange& gap : gaps) {
        shown.push_back({gap});
    }
    return shown;
}

ValueAxis axisOf(double low, double high, double step, const std::function<QString(double)>& word)
{
    ValueAxis axis{.low = low, .high = high, .step = step, .labels = {}, .isDownward = false};
    const long steps = std::lround((high - low) / step);
    for (long i = 0; i <= steps; ++i) {
        axis.labels += word(low + static_cast<double>(i) * step);
    }
    return axis;
}

ValueAxis painAxis()
{
    return axisOf(0, 10, 5, words::shortNumber);
}

ValueAxis axisFromZero(double highest, const std::function<QString(double)>& word)
{
    const double step = roundStep(std::max(highest, 1.0));
    return axisOf(0, std::max(std::ceil(highest / step), 1.0) * step, step, word);
}

ChartSpec specOf(const Diary& diary, const TrendsScope& scope, const QString& words, const std::vector<DayRange>& gaps)
{
    ChartSpec spec;
    spec.days = scope.days;
    spec.eventsTitle = Trends::tr("Events");
    spec.events = trendsEvents(diary, scope.days);
    QStringList sentences{words, eventsInWords(spec.events, scope.today), gapsInWords(gaps, scope.today)};
    sentences.removeAll(QString());
    spec.summary = sentences.join(QLatin1Char(' '));
    return spec;
}

std::vector<ChartStop> stopsOf(const std::vector<DayRange>& periods)
{
    std::vector<ChartStop> stops;
    stops.reserve(periods.size());
    for (const DayRange& period : periods) {
        stops.push_back({centreOf(period), {}});
    }
    return stops;
}

QString headingOf(DayRange period, Day today)
{
    return period.length() == 1 ? words::weekdayAndDay(period.first) : trendswords::span(period, today);
}

}  // namespace slumbar::chartparts
