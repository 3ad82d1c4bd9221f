#include "today/todaystate.h"

#include <algorithm>

#include "analysis/figure.h"
#include "analysis/recordvalue.h"

namespace slumbar {

namespace {

constexpr int usualPainDays = 28;
constexpr int fewestUsualDays = 7;
constexpr int weekDays = 7;

std::optional<PainScore> scoreOf(const DayRecord& record, PainMoment moment)
{
    const PainEntry* entry = record.pain(moment);
    return entry ? entry->back : std::nullopt;
}

std::optional<UsualPain> usualPain(const Diary& diary, Day today, Measure measure)
{
    std::vector<double> scores;
    for (const DayRecord& record : diary.between(DayRange::endingOn(today.previous(), usualPainDays))) {
        if (const auto score = valueIn(record, measure)) {
            scores.push_back(*score);
        }
    }
    if (scores.size() < fewestUsualDays) {
        return std::nullopt;
    }
    std::sort(scores.begin(), scores.end());
    const std::size_t quarter = scores.size() / 4;
    return UsualPain{scores[quarter], scores[scores.size() - 1 - quarter], static_cast<int>(scores.size())};
}

std::optional<PainNow> painNow(const Diary& diary, const DayRecord& record)
{
    if (const auto evening = scoreOf(record, PainMoment::Evening)) {
        return PainNow{PainMoment::Evening, *evening, usualPain(diary, record.day(), Measure::EveningPain)};
    }
    if (const auto morning = scoreOf(record, PainMoment::Morning)) {
        return PainNow{PainMoment::Morning, *morning, usualPain(diary, record.day(), Measure::MorningPain)};
    }
    return std::nullopt;
}

std::optional<ExperimentToday> experimentOn(const Diary& diary, Day day)
{
    for (const Experiment& experiment : diary.experiments()) {
        const auto arm = experiment.armOn(day);
        const Factor* factor = diary.factor(experiment->factor);
        if (arm && factor) {
            return ExperimentToday{*factor,
                                   *arm,
                                   day - experiment->firstDay + 1,
                                   experiment->design.days(),
                                   experiment->design.pairs.value(),
                                   experiment.lastDay().next()};
        }
    }
    return std::nullopt;
}

void addWeek(TodayState& state, const Diary& diary)
{
    const auto range = diary.range();
    for (const Day day : DayRange::endingOn(state.day, weekDays)) {
        const DayRecord record = diary.on(day);
        const auto morningPain = scoreOf(record, PainMoment::Morning);
        state.week.push_back({day, valueIn(record, Measure::NightDuration), morningPain});
        const bool isOpen = !record.night() && !morningPain;
        if (day != state.day && isOpen && range && range->first < day) {
            state.openDay = day;
            ++state.daysOpen;
        }
    }
}

}  // namespace

bool TodayState::isExperimentInEvening() const
{
    return experiment && std::any_of(evening.begin(), evening.end(), [this](const EveningHabit& habit) {
               return habit.factor.id() == experiment->factor.id();
           });
}

int TodayState::nightsInWeek() const
{
    return static_cast<int>(
        std::count_if(week.begin(), week.end(), [](const auto& night) { return night.hoursAsleep.has_value(); }));
}

std::optional<double> TodayState::meanHours() const
{
    MeanOf mean;
    for (const DayOfWeekState& each : week) {
        mean.addIfAny(each.hoursAsleep);
    }
    const auto figure = mean.figure();
    return figure ? std::optional(figure->value) : std::nullopt;
}

TodayState todayState(const Diary& diary, const Moment& now)
{
    const Profile& profile = diary.profile();
    const Day today = dayOf(now, profile.dayBoundary);
    const DayRecord record = diary.on(today);
    TodayState state{.day = today, .now = now};
    state.isEvening = isEveningAt(now, profile.dayBoundary);
    if (const Night* night = record.night()) {
        state.lastNight = *night;
    }
    state.morningPain = scoreOf(record, PainMoment::Morning);
    state.eveningPain = scoreOf(record, PainMoment::Evening);
    state.painNow = painNow(diary, record);
    state.usualNight = usualNight(diary, today);
    addWeek(state, diary);
    state.evening = eveningOf(diary, today);
    state.experiment = experimentOn(diary, today);
    state.safety = safetySigns(diary, today);
    state.lightsOut = profile.plannedLightsOut;
    state.dayBoundary = profile.dayBoundary;
    return state;
}

}  // namespace slumbar
