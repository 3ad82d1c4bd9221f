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

/// How many of the values reach the limit; true of any number of days, so it never becomes a range.
MonthFigure daysFrom(double limit, const Values& now, const Values& before)
{
    const auto reaching = [limit](const Values& values) {
        return static_cast<double>(
            std::count_if(values.begin(), values.end(), [limit](double value) { return value >= limit; }));
    };
    MonthFigure figure;
    figure.count = static_cast<int>(now.size());
    if (!now.empty()) {
        figure.value = reaching(now);
    }
    if (now.size() >= enoughForAMean && before.size() >= enoughForAMean) {
        figure.before = reaching(before);
    }
    return figure;
}

/// Marks a figure as it is printed, rounded, so that the mark never contradicts the number.
void mark(MonthFigure& figure, const std::function<bool(double rounded)>& isPastLine)
{
    figure.isPastLine = figure.count >= enoughForAMean && figure.value && isPastLine(std::round(*figure.value));
}

MonthFigure worstFigure(const PainSummary& now, const PainSummary& before)
{
    MonthFigure figure;
    if (now.worst) {
        figure.count = now.worst->count;
        figure.value = now.worst->value;
        figure.before =
            isEnough(now.worst) && isEnough(before.worst) ? std::optional(before.worst->value) : std::nullopt;
    }
    return figure;
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

MonthFigure typicalOf(const std::vector<double>& values, const std::optional<Figure>& now,
                      const std::optional<Figure>& before)
{
    MonthFigure figure;
    figure.count = now ? now->count : 0;
    if (isEnough(now)) {
        figure.value = now->value;
        figure.before = isEnough(before) ? std::optional(before->value) : std::nullopt;
    } else if (!values.empty()) {
        const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
        figure.range = ValueRange{*lowest, *highest};
    }
    return figure;
}

PainFigures painFigures(const Diary& diary, DayRange now, DayRange before)
{
    const PainSummary summary = painSummary(diary, now);
    const PainSummary earlier = painSummary(diary, before);
    const auto values = [&](auto valueOf) { return valuesOf(diary, now, valueOf); };
    const auto days = [&](auto valueOf, double limit) {
        return daysFrom(limit, values(valueOf), valuesOf(diary, before, valueOf));
    };
    const auto morning = [](const DayRecord& record) { return backPain(record, PainMoment::Morning); };
    const auto evening = [](const DayRecord& record) { return backPain(record, PainMoment::Evening); };
    const auto anyIsMuch = [](double number) { return number > 0; };

    PainFigures figures;
    figures.morning = typicalOf(values(morning), summary.morningMean, earlier.morningMean);
    figures.evening = typicalOf(values(evening), summary.eveningMean, earlier.eveningMean);
    figures.worst = worstFigure(summary, earlier);
    figures.flareDays = days(flare, 1);
    figures.legPainDays = days(legPain, 1);
    figures.stiffnessMin = typicalOf(values(stiffness), summary.stiffnessMedianMin, earlier.stiffnessMedianMin);
    figures.longStiffDays = days(stiffness, longStiffnessMin);
    mark(figures.legPainDays, anyIsMuch);
    mark(figures.longStiffDays, anyIsMuch);
    return figures;
}

SleepFigures sleepFigures(const Diary& diary, DayRange now, DayRange before)
{
    const SleepSummary summary = sleepSummary(diary, now);
    const SleepSummary earlier = sleepSummary(diary, before);
    const auto values = [&](auto quantity) { return nightValues(diary, now, quantity); };

    SleepFigures figures;
    figures.asleepMin = typicalOf(values([](const Night& night) { return minutesOf(night.totalSleep()); }),
                                  summary.totalSleepMin, earlier.totalSleepMin);
    figures.efficiency = typicalOf(values([](const Night& night) { return night.efficiencyInBed(); }),
                                   summary.efficiencyInBed, earlier.efficiencyInBed);
    figures.latencyMin = typicalOf(values([](const Night& night) { return asNumber(night->latency); }),
                                   summary.latencyMin, earlier.latencyMin);
    figures.awakeAfterOnsetMin = typicalOf(values([](const Night& night) { return asNumber(night->awakeAfterOnset); }),
                                           summary.awakeAfterOnsetMin, earlier.awakeAfterOnsetMin);
    figures.inBedMin = typicalOf(values([](const Night& night) { return minutesOf(night.timeInBed()); }),
                                 summary.timeInBedMin, earlier.timeInBedMin);
    figures.quality = typicalOf(values([](const Night& night) { return asNumber(night->quality); }), summary.quality,
                                earlier.quality);
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
