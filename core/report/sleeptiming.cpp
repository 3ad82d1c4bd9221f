#include "report/sleeptiming.h"

#include "analysis/sleep/chronotype.h"
#include "analysis/sleep/regularity.h"

namespace slumbar {

namespace {

constexpr std::size_t daysAWeek = 7;

using FigureOfDays = OrNotYet<Figure> (*)(const Diary& diary, DayRange days);

TimingFigure compared(const Diary& diary, const ComparedDays& days, FigureOfDays figureOf)
{
    const auto ifKnown = [](const OrNotYet<Figure>& figure) { return figure ? std::optional(*figure) : std::nullopt; };
    TimingFigure timing{figureOf(diary, days.now), std::nullopt, std::nullopt};
    if (timing.now) {
        timing.before = ifKnown(figureOf(diary, days.before));
        timing.yearAgo = ifKnown(figureOf(diary, days.yearAgo));
    }
    return timing;
}

}  // namespace

SleepTiming sleepTiming(const Diary& diary, const ComparedDays& days)
{
    const auto& freeWeekdays = diary.profile().freeWeekdays;
    SleepTiming timing;
    timing.regularity = compared(diary, days, &sleepRegularityIndex);
    timing.socialJetlagH = compared(diary, days, &socialJetlagH);
    timing.freeMidsleepH = compared(diary, days, &correctedFreeMidsleepH);
    for (const Midsleep& night : midsleeps(diary, days.now)) {
        ++(freeWeekdays.contains(night.day.weekday().iso_encoding()) ? timing.freeNights : timing.workNights);
    }
    timing.hasFreeDays = !freeWeekdays.empty();
    timing.hasWorkDays = freeWeekdays.size() < daysAWeek;
    return timing;
}

}  // namespace slumbar
