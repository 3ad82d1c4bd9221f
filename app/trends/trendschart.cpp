#include "trends/trendschart.h"

#include <algorithm>
#include <cmath>

#include "text/words.h"
#include "trends/trendstext.h"
#include "trends/trendswords.h"

namespace slumbar {

namespace {

double centreOf(DayRange days)
{
    return (dayNumber(days.first) + dayNumber(days.last)) / 2;
}

double stepOf(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return 1;
    case Grain::Week:
        return 7;
    case Grain::Month:
        return 30;
    }
    Q_UNREACHABLE();
}

/// Runs of periods that all have a value.
template<class ValueOf>
std::vector<std::vector<ChartPoint>> runsOf(const TrendsPicture& picture, ValueOf valueOf)
{
    std::vector<std::vector<ChartPoint>> runs;
    bool isUnbroken = false;
    for (const PeriodFigures& period : picture.periods) {
        const std::optional<Figure>& figure = valueOf(period);
        if (figure) {
            if (!isUnbroken) {
                runs.emplace_back();
            }
            runs.back().push_back({centreOf(period.days), figure->value});
        }
        isUnbroken = figure.has_value();
    }
    return runs;
}

bool liesInGap(const std::vector<DayRange>& gaps, Day day)
{
    return std::any_of(gaps.begin(), gaps.end(), [day](const DayRange& gap) { return gap.contains(day); });
}

std::vector<ChartGap> gapsOf(const std::vector<DayRange>& gaps)
{
    std::vector<ChartGap> shown;
    for (const DayRange& gap : gaps) {
        shown.push_back({gap});
    }
    return shown;
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
    bars.stepDays = stepOf(picture.grain);
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
    //: hours on an axis; %.0f stays
    const QString format = Trends::tr("%.0f h");
    if (bars.stepDays == 1) {
        return {.low = 0, .high = std::max(10.0, std::ceil(high / 5) * 5), .step = 5, .format = format};
    }
    const bool isUsual = low >= 4 && high <= 12;
    const double step = isUsual ? 2 : 4;
    return {.low = isUsual ? 4.0 : 0.0,
            .high = std::max(isUsual ? 10.0 : 12.0, std::ceil(high / step) * step),
            .step = step,
            .format = format};
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
        panel.bars = barsFromZero(picture);
    } else {
        panel.bars = floatingBars(picture);
        panel.lines = {{Trends::tr("nights"), Ink::Night, LineWeight::Strong,
                        runsOf(picture, [](const PeriodFigures& period) { return period.sleepHours; })}};
    }
    panel.axis = hoursAxis(panel.bars, panel.lines);
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
    panel.axis = {.low = 0, .high = 10, .step = 5, .format = QStringLiteral("%.0f")};
    // The evening first, so that the morning lies over it.
    panel.lines = {{Trends::tr("evening"), Ink::Pain, LineWeight::Light,
                    runsOf(picture, [](const PeriodFigures& period) { return period.eveningPain; })},
                   {Trends::tr("morning"), Ink::Pain, LineWeight::Strong,
                    runsOf(picture, [](const PeriodFigures& period) { return period.morningPain; })}};
    panel.gaps = gapsOf(picture.painGaps);
    return panel;
}

QString titleOf(const EventSpan& event)
{
    return event.title.empty() ? words::eventKind(event.kind) : toQt(event.title);
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

QString wordsAt(const PeriodFigures& period, const std::vector<EventSpan>& events)
{
    QStringList parts;
    if (period.sleepHours) {
        parts += Trends::tr("%1 asleep").arg(trendswords::hours(period.sleepHours->value));
    }
    if (const QString pain = painInWords(period); !pain.isEmpty()) {
        parts += pain;
    }
    if (parts.isEmpty()) {
        parts += Trends::tr("nothing recorded");
    }
    QString words = parts.join(QStringLiteral(", "));
    for (const EventSpan& event : events) {
        if (event.days.first <= period.days.last && period.days.first <= event.days.last) {
            words += QLatin1Char('\n') + titleOf(event);
        }
    }
    return words;
}

ChartStop stopAt(const PeriodFigures& period, const TrendsPicture& picture)
{
    ChartStop stop;
    stop.day = centreOf(period.days);
    if (picture.grain == Grain::Day) {
        stop.heading = words::weekdayAndDay(period.days.first);
    } else {
        stop.heading = trendswords::span(period.days, picture.today);
        stop.note = Trends::tr("%1 of %2 nights").arg(period.nights).arg(period.days.length());
    }
    stop.words = wordsAt(period, picture.events);
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

QString summaryOfPicture(const TrendsPicture& picture)
{
    QStringList sentences;
    for (const EventSpan& event : picture.events) {
        sentences += Trends::tr("%1: %2.").arg(titleOf(event), trendswords::span(event.days, picture.today));
    }
    for (const DayRange& gap : picture.sleepGaps) {
        sentences += Trends::tr("No nights recorded: %1.").arg(trendswords::span(gap, picture.today));
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

ChartSpec trendsChart(const TrendsPicture& picture, const QString& summary, ChartTable table)
{
    ChartSpec spec;
    spec.days = picture.days;
    //: %1 a span of days
    spec.title = Trends::tr("Hours asleep and back pain, %1").arg(trendswords::span(picture.days, picture.today));
    spec.summary = (summary + QLatin1Char(' ') + summaryOfPicture(picture)).trimmed();
    spec.panels = {sleepPanel(picture), painPanel(picture)};
    spec.eventsTitle = Trends::tr("Events");
    for (const EventSpan& event : picture.events) {
        spec.events.push_back({event.days, titleOf(event)});
    }
    for (const PeriodFigures& period : picture.periods) {
        const double centre = centreOf(period.days);
        if (dayNumber(picture.days.first) <= centre && centre <= dayNumber(picture.days.last)) {
            spec.stops.push_back(stopAt(period, picture));
        }
    }
    spec.table = std::move(table);
    return spec;
}

}  // namespace slumbar
