#include "report/monthfigures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include "analysis/pain/painsummary.h"
#include "analysis/sleep/sleepsummary.h"

namespace slumbar {

namespace {

// The usual lines of concern: AASM/SRS 2015 for time asleep; the others are those of insomnia research.
constexpr int shortSleepMin = 7 * 60;
constexpr int longSleepMin = 9 * 60;
constexpr int veryShortSleepMin = 6 * 60;
constexpr int lowEfficiency = 85;
constexpr int longAwakeMin = 30;
constexpr int longStiffnessMin = 30;
constexpr int mostDaysMonthsDiffer = 3;

using Values = std::vector<double>;

bool isEnough(const std::optional<Figure>& figure)
{
    return figure && figure->count >= enoughForAMean;
}

template<class ValueOf>
Values valuesOf(const Diary& diary, DayRange days, ValueOf valueOf)
{
    Values values;
    for (const DayRecord& record : diary.between(days)) {
        if (const std::optional<double> value = valueOf(record)) {
            values.push_back(*value);
        }
    }
    return values;
}

template<class Quantity>
std::optional<double> asNumber(const std::optional<Quantity>& quantity)
{
    return quantity ? std::optional(static_cast<double>(quantity->value())) : std::nullopt;
}

std::optional<double> asNumber(const std::optional<std::chrono::minutes>& duration)
{
    return duration ? std::optional(static_cast<double>(duration->count())) : std::nullopt;
}

std::optional<double> backPain(const DayRecord& record, PainMoment moment)
{
    const PainEntry* entry = record.pain(moment);
    return entry ? asNumber(entry->back) : std::nullopt;
}

/// The highest of what the entries of a day say; nothing where none says anything.
template<class ValueOf>
std::optional<double> highestOf(const DayRecord& record, ValueOf valueOf)
{
    std::optional<double> highest;
    for (const PainEntry& entry : record.pains()) {
        if (const std::optional<double> value = valueOf(entry)) {
            highest = std::max(highest.value_or(*value), *value);
        }
    }
    return highest;
}

std::optional<double> legPain(const DayRecord& record)
{
    return highestOf(record, [](const PainEntry& entry) { return asNumber(entry.leg); });
}

std::optional<double> stiffness(const DayRecord& record)
{
    return highestOf(record, [](const PainEntry& entry) { return asNumber(entry.stiffness); });
}

std::optional<double> flare(const DayRecord& record)
{
    return highestOf(record, [](const PainEntry& entry) {
        return entry.flare ? std::optional(*entry.flare ? 1.0 : 0.0) : std::nullopt;
    });
}

std::optional<Figure> ifEnough(const std::optional<Figure>& figure)
{
    return isEnough(figure) ? figure : std::nullopt;
}

/// What the summaries of a month, of the one before and of a year ago say of one thing.
template<class Summary>
struct Compared {
    Summary now;
    Summary before;
    Summary yearAgo;

    MonthFigure typical(std::optional<Figure> Summary::*part, const std::vector<double>& values) const
    {
        return held(typicalOf(values, now.*part), part);
    }

    /// With what it is held against, where both sides have enough values.
    MonthFigure held(MonthFigure figure, std::optional<Figure> Summary::*part) const
    {
        if (figure.count >= enoughForAMean) {
            figure.before = ifEnough(before.*part);
            figure.yearAgo = ifEnough(yearAgo.*part);
        }
        return figure;
    }
};

/// How many of the values reach the limit, of how many; true of any number of days, so it never becomes a range.
std::optional<Figure> reaching(double limit, const Values& values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    const auto days = std::count_if(values.begin(), values.end(), [limit](double value) { return value >= limit; });
    return Figure{static_cast<double>(days), static_cast<int>(values.size())};
}

std::optional<Figure> highestIn(const Values& values)
{
    return values.empty() ? std::nullopt
                          : std::optional(Figure{*std::max_element(values.begin(), values.end()),
                                                 static_cast<int>(values.size())});
}

MonthFigure asFigure(const std::optional<Figure>& number)
{
    MonthFigure figure;
    if (number) {
        figure.count = number->count;
        figure.value = number->value;
    }
    return figure;
}

/// Marks a figure as it is printed, rounded, so that the mark never contradicts the number.
void mark(MonthFigure& figure, const std::function<bool(double rounded)>& isPastLine)
{
    figure.isPastLine = figure.count >= enoughForAMean && figure.value && isPastLine(std::round(*figure.value));
}

template<class Quantity>
Values nightValues(const Diary& diary, DayRange days, Quantity quantity)
{
    return valuesOf(diary, days, [quantity](const DayRecord& record) {
        return record.night() ? quantity(*record.night()) : std::nullopt;
    });
}

std::optional<double> minutesOf(const std::optional<std::chrono::seconds>& duration)
{
    return duration ? std::optional(inMinutes(*duration)) : std::nullopt;
}

}  // namespace

std::optional<int> minutesAsleep(const Night& night)
{
    const auto asleep = night.totalSleep();
    return asleep ? std::optional(static_cast<int>(std::lround(inMinutes(*asleep)))) : std::nullopt;
}

bool isAnswered(const DayRecord& record)
{
    return record.night() || !record.pains().empty() || !record.marks().empty();
}

MonthFigure typicalOf(const std::vector<double>& values, const std::optional<Figure>& typical)
{
    MonthFigure figure;
    figure.count = typical ? typical->count : 0;
    if (isEnough(typical)) {
        figure.value = typical->value;
    } else if (!values.empty()) {
        const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
        figure.range = ValueRange{*lowest, *highest};
    }
    return figure;
}

PainFigures painFigures(const Diary& diary, const ComparedDays& days)
{
    const Compared<PainSummary> summary{painSummary(diary, days.now), painSummary(diary, days.before),
                                        painSummary(diary, days.yearAgo)};
    const auto values = [&](auto valueOf) { return valuesOf(diary, days.now, valueOf); };
    // Numbers of days are held against those of about as many days only.
    const bool isAMonth = days.now.length() + mostDaysMonthsDiffer >= days.before.length();
    const auto daysFrom = [&](double limit, auto valueOf) {
        MonthFigure figure = asFigure(reaching(limit, values(valueOf)));
        if (figure.count >= enoughForAMean && isAMonth) {
            figure.before = ifEnough(reaching(limit, valuesOf(diary, days.before, valueOf)));
            figure.yearAgo = ifEnough(reaching(limit, valuesOf(diary, days.yearAgo, valueOf)));
        }
        return figure;
    };
    const auto morning = [](const DayRecord& record) { return backPain(record, PainMoment::Morning); };
    const auto evening = [](const DayRecord& record) { return backPain(record, PainMoment::Evening); };
    const auto anyIsMuch = [](double number) { return number > 0; };

    PainFigures figures;
    figures.morning = summary.typical(&PainSummary::morningMean, values(morning));
    figures.evening = summary.typical(&PainSummary::eveningMean, values(evening));
    figures.worst = summary.held(asFigure(summary.now.worst), &PainSummary::worst);
    figures.flareDays = daysFrom(1, flare);
    figures.legPainDays = daysFrom(1, legPain);
    figures.legWorst = asFigure(highestIn(values(legPain)));
    figures.stiffnessMin = summary.typical(&PainSummary::stiffnessMedianMin, values(stiffness));
    figures.longStiffDays = daysFrom(longStiffnessMin, stiffness);
    mark(figures.legPainDays, anyIsMuch);
    mark(figures.longStiffDays, anyIsMuch);
    return figures;
}

SleepFigures sleepFigures(const Diary& diary, const ComparedDays& days)
{
    const Compared<SleepSummary> summary{sleepSummary(diary, days.now), sleepSummary(diary, days.before),
                                         sleepSummary(diary, days.yearAgo)};
    const auto values = [&](auto quantity) { return nightValues(diary, days.now, quantity); };

    SleepFigures figures;
    figures.asleepMin = summary.typical(&SleepSummary::totalSleepMin,
                                        values([](const Night& night) { return minutesOf(night.totalSleep()); }));
    figures.efficiency = summary.typical(&SleepSummary::efficiencyInBed,
                                         values([](const Night& night) { return night.efficiencyInBed(); }));
    figures.latencyMin =
        summary.typical(&SleepSummary::latencyMin, values([](const Night& night) { return asNumber(night->latency); }));
    figures.awakeAfterOnsetMin = summary.typical(
        &SleepSummary::awakeAfterOnsetMin, values([](const Night& night) { return asNumber(night->awakeAfterOnset); }));
    mark(figures.asleepMin, [](double minutes) { return minutes < shortSleepMin; });
    mark(figures.efficiency, [](double percent) { return percent < lowEfficiency; });
    mark(figures.latencyMin, [](double minutes) { return minutes > longAwakeMin; });
    mark(figures.awakeAfterOnsetMin, [](double minutes) { return minutes > longAwakeMin; });
    return figures;
}

PainClasses painClasses(const Diary& diary, DayRange days)
{
    PainClasses classes;
    classes.notRecorded = days.length();
    for (const DayRecord& record : diary.between(days)) {
        if (const auto highest = highestPain(record)) {
            ++classes.days[highest->value() <= 3 ? 0 : highest->value() <= 6 ? 1 : 2];
            --classes.notRecorded;
        }
    }
    return classes;
}

SleepClasses sleepClasses(const Diary& diary, DayRange days)
{
    SleepClasses classes;
    classes.notRecorded = days.length();
    for (const DayRecord& record : diary.between(days)) {
        const auto asleep = record.night() ? minutesAsleep(*record.night()) : std::nullopt;
        if (asleep) {
            const std::size_t place = *asleep < veryShortSleepMin ? 0
                                      : *asleep < shortSleepMin   ? 1
                                      : *asleep <= longSleepMin   ? 2
                                                                  : 3;
            ++classes.days[place];
            --classes.notRecorded;
        }
    }
    return classes;
}

}  // namespace slumbar
