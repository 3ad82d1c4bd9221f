#include "trends/nightsstory.h"

#include <algorithm>
#include <cmath>

#include "text/words.h"
#include "trends/chartparts.h"
#include "trends/periods.h"
#include "trends/trendsevents.h"
#include "trends/trendspicture.h"
#include "trends/trendstext.h"
#include "trends/trendswords.h"

namespace slumbar {

namespace {

using namespace chartparts;

/// What `valueOf` gives of each period, as runs.
template<class ValueOf>
std::vector<std::vector<ChartPoint>> lineOf(const TrendsPicture& picture, ValueOf valueOf)
{
    std::vector<DayRange> periods;
    std::vector<std::optional<double>> values;
    for (const PeriodFigures& period : picture.periods) {
        const std::optional<Figure>& figure = valueOf(period);
        periods.push_back(period.days);
        values.push_back(figure ? std::optional(figure->value) : std::nullopt);
    }
    return runsOf(periods, values);
}

bool liesInGap(const std::vector<DayRange>& gaps, Day day)
{
    return std::any_of(gaps.begin(), gaps.end(), [day](const DayRange& gap) { return gap.contains(day); });
}

/// A bar from zero for each night; one missing night is an outline as high as the mean of the others.
ChartBars barsFromZero(const TrendsPicture& picture)
{
    MeanOf mean;
    for (const PeriodFigures& period : picture.periods) {
        if (period.sleepHours) {
            mean.add(period.sleepHours->value);
        }
    }
    ChartBars bars;
    bars.name = Trends::tr("nights");
    bars.stepDays = 1;
    for (const PeriodFigures& period : picture.periods) {
        if (period.sleepHours) {
            bars.bars.push_back({centreOf(period.days), 0, period.sleepHours->value, BarStyle::Solid});
        } else if (mean.figure() && !liesInGap(picture.sleepGaps, period.days.first)) {
            bars.bars.push_back({centreOf(period.days), 0, mean.figure()->value, BarStyle::Outline});
        }
    }
    return bars;
}

/// A floating bar for the middle half of the nights of each period.
ChartBars floatingBars(const TrendsPicture& picture)
{
    ChartBars bars;
    bars.stepDays = daysIn(picture.grain);
    for (const PeriodFigures& period : picture.periods) {
        if (period.lowerQuartileHours && period.upperQuartileHours) {
            bars.bars.push_back(
                {centreOf(period.days), *period.lowerQuartileHours, *period.upperQuartileHours, BarStyle::Soft});
        }
    }
    return bars;
}

ValueAxis hoursAxis(const ChartBars& bars, const std::vector<ChartLine>& lines)
{
    double low = 10;
    double high = 0;
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const ChartBar& bar : bars.bars) {
        include(bar.low);
        include(bar.high);
    }
    for (const ChartLine& line : lines) {
        for (const auto& run : line.runs) {
            for (const ChartPoint& point : run) {
                include(point.value);
            }
        }
    }
    //: hours on an axis; the space does not break
    const auto word = [](double hours) { return Trends::tr("%1\u00a0h").arg(words::shortNumber(hours)); };
    if (bars.stepDays == 1) {
        return axisOf(0, std::max(10.0, std::ceil(high / 5) * 5), 5, word);
    }
    const bool isUsual = low >= 4 && high <= 12;
    const double step = isUsual ? 2 : 4;
    return axisOf(isUsual ? 4.0 : 0.0, std::max(isUsual ? 10.0 : 12.0, std::ceil(high / step) * step), step, word);
}

QString sleepNote(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return Trends::tr("each night");
    case Grain::Week:
        return Trends::tr("mean of each week (line), middle half of its nights (bar)");
    case Grain::Month:
        return Trends::tr("mean of each month (line), middle half of its nights (bar)");
    }
    Q_UNREACHABLE();
}

QString painNote(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return Trends::tr("each morning and evening");
    case Grain::Week:
        return Trends::tr("weekly mean");
    case Grain::Month:
        return Trends::tr("monthly mean");
    }
    Q_UNREACHABLE();
}

ChartPanel sleepPanel(const TrendsPicture& picture)
{
    ChartPanel panel;
    panel.title = Trends::tr("Hours asleep");
    panel.note = sleepNote(picture.grain);
    panel.share = 3;
    if (picture.grain == Grain::Day) {
        panel.bars = {barsFromZero(picture)};
    } else {
        panel.bars = {floatingBars(picture)};
        panel.lines = {{Trends::tr("nights"), Ink::Night, LineWeight::Strong,
                        lineOf(picture, [](const PeriodFigures& period) { return period.sleepHours; })}};
    }
    panel.axis = hoursAxis(panel.bars.front(), panel.lines);
    //: %1 a range of hours
    panel.band = {picture.band.lowHours, picture.band.highHours,
                  Trends::tr("%1\nrecommended").arg(trendswords::band(picture.band))};
    panel.gaps = gapsOf(picture.sleepGaps);
    return panel;
}

ChartPanel painPanel(const TrendsPicture& picture)
{
    ChartPanel panel;
    panel.title = Trends::tr("Back pain, 0 to 10");
    panel.note = painNote(picture.grain);
    panel.share = 2;
    panel.axis = painAxis();
    // The evening first, so that the morning lies over it.
    panel.lines = {{Trends::tr("evening"), Ink::Pain, LineWeight::Light,
                    lineOf(picture, [](const PeriodFigures& period) { return period.eveningPain; })},
                   {Trends::tr("morning"), Ink::Pain, LineWeight::Strong,
                    lineOf(picture, [](const PeriodFigures& period) { return period.morningPain; })}};
    panel.gaps = gapsOf(picture.painGaps);
    return panel;
}

QString painInWords(const PeriodFigures& period)
{
    if (period.morningPain && period.eveningPain) {
        return Trends::tr("pain %1 morning, %2 evening")
            .arg(trendswords::pain(*period.morningPain), trendswords::pain(*period.eveningPain));
    }
    if (period.morningPain) {
        return Trends::tr("pain %1 morning").arg(trendswords::pain(*period.morningPain));
    }
    return period.eveningPain ? Trends::tr("pain %1 evening").arg(trendswords::pain(*period.eveningPain)) : QString();
}

QString figuresInWords(const PeriodFigures& period)
{
    QStringList parts;
    if (period.sleepHours) {
        parts += Trends::tr("%1 asleep").arg(trendswords::hours(period.sleepHours->value));
    }
    if (const QString pain = painInWords(period); !pain.isEmpty()) {
        parts += pain;
    }
    return parts.isEmpty() ? Trends::tr("nothing recorded") : parts.join(QStringLiteral(", "));
}

ChartStop stopAt(const PeriodFigures& period)
{
    ChartStop stop;
    stop.day = centreOf(period.days);
    if (period.sleepHours) {
        stop.values.push_back({0, period.sleepHours->value});
    }
    for (const std::optional<Figure>& pain : {period.eveningPain, period.morningPain}) {
        if (pain) {
            stop.values.push_back({1, pain->value});
        }
    }
    return stop;
}

StopWords wordsAt(const PeriodFigures& period, Grain grain, const std::vector<ChartEvent>& events, Day today)
{
    StopWords stop;
    stop.heading = headingOf(period.days, today);
    if (grain != Grain::Day) {
        stop.note = Trends::tr("%1 of %2 nights").arg(period.nights).arg(period.days.length());
    }
    stop.words = (QStringList{figuresInWords(period)} + eventLines(events, period.days)).join(QLatin1Char('\n'));
    return stop;
}

ChartSpec specOfPicture(const Diary& diary, const TrendsFigures& figures, const TrendsPicture& picture)
{
    ChartSpec spec =
        specOf(diary, figures, trendswords::sentence(figures) + QLatin1Char(' ') + trendswords::secondLine(figures),
               picture.sleepGaps);
    //: %1 a span of days
    spec.title = Trends::tr("Hours asleep and back pain, %1").arg(trendswords::span(figures.days, figures.today));
    spec.panels = {sleepPanel(picture), painPanel(picture)};
    spec.stopDays = daysIn(picture.grain);
    for (const PeriodFigures& period : picture.periods) {
        spec.stops.push_back(stopAt(period));
    }
    spec.table = trendswords::table(figures);
    return spec;
}

}  // namespace

TrendsStory nightsStory(const Diary& diary, const TrendsFigures& figures)
{
    TrendsStory story;
    story.sentence = trendswords::sentence(figures);
    story.secondLine = trendswords::secondLine(figures);
    story.table = trendswords::table(figures);
    story.chart = [diary, figures](Grain grain) {
        const TrendsPicture picture = trendsPicture(diary, figures, grain);
        TrendsChart chart{specOfPicture(diary, figures, picture), {}};
        chart.wordsOf = [periods = picture.periods, events = chart.spec.events, grain, today = figures.today](
                            std::size_t stop) { return wordsAt(periods[stop], grain, events, today); };
        return chart;
    };
    return story;
}

}  // namespace slumbar
