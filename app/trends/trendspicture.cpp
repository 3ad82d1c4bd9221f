#include "trends/trendspicture.h"

#include <algorithm>
#include <cassert>

#include "trends/dayvalues.h"
#include "trends/periods.h"

namespace slumbar {

namespace {

std::vector<DayRange> periodsOf(Grain grain, DayRange days)
{
    switch (grain) {
    case Grain::Day:
        return inDays(days);
    case Grain::Week:
        return inWeeks(days);
    case Grain::Month:
        return inMonths(days, 1);
    }
    assert(false);
    return {};
}

bool hasNight(const PeriodFigures& period)
{
    return period.nights > 0;
}

bool hasPain(const PeriodFigures& period)
{
    return period.morningPain || period.eveningPain;
}

bool hasNightOn(const DayRecord& record)
{
    return sleepHours(record).has_value();
}

bool hasPainOn(const DayRecord& record)
{
    return morningPain(record) || backPainOf(record, PainMoment::Evening);
}

/// All stretches of days on which nothing was recorded.
std::vector<DayRange> stretchesWithout(const Diary& diary, DayRange days, bool (*isRecorded)(const DayRecord&))
{
    std::vector<DayRange> stretches;
    Day open = days.first;
    const auto closeBefore = [&](Day day) {
        if (open < day) {
            stretches.push_back({open, day.previous()});
        }
        open = day.next();
    };
    for (const DayRecord& record : diary.between(days)) {
        if (isRecorded(record)) {
            closeBefore(record.day());
        }
    }
    closeBefore(days.last.next());
    return stretches;
}

/// A gap breaks the line, so it holds a period without anything; a single day is too little for one.
std::vector<DayRange> gapsAmong(std::vector<DayRange> stretches, const std::vector<PeriodFigures>& periods,
                                bool (*isRecorded)(const PeriodFigures&))
{
    std::erase_if(stretches, [&](const DayRange& stretch) {
        const bool holdsPeriod = std::any_of(periods.begin(), periods.end(), [&](const PeriodFigures& period) {
            return !isRecorded(period) && stretch.contains(period.days.first) && stretch.contains(period.days.last);
        });
        return stretch.length() < 2 || !holdsPeriod;
    });
    return stretches;
}

std::vector<EventSpan> eventsOf(const Diary& diary, DayRange days)
{
    std::vector<EventSpan> spans;
    for (const DayRecord& record : diary.between(days)) {
        for (const Event& event : record.events()) {
            const auto yesterday = std::find_if(spans.begin(), spans.end(), [&](const EventSpan& span) {
                return span.days.last.next() == record.day() && span.kind == event.kind && span.title == event.title;
            });
            if (yesterday == spans.end()) {
                spans.push_back({{record.day(), record.day()}, event.kind, event.title});
            } else {
                yesterday->days.last = record.day();
            }
        }
    }
    return spans;
}

}  // namespace

TrendsPicture trendsPicture(const Diary& diary, const TrendsFigures& figures, DayRange days, Grain grain)
{
    TrendsPicture picture;
    picture.today = figures.today;
    picture.days = days;
    picture.grain = grain;
    picture.band = figures.band;
    for (const DayRange& period : periodsOf(grain, figures.counted)) {
        if (period.first <= days.last && days.first <= period.last) {
            picture.periods.push_back(periodFigures(diary, period, figures.band));
        }
    }
    const DayRange shown{std::max(days.first, figures.counted.first), std::min(days.last, figures.counted.last)};
    if (!shown.isEmpty()) {
        picture.sleepGaps = gapsAmong(stretchesWithout(diary, shown, hasNightOn), picture.periods, hasNight);
        picture.painGaps = gapsAmong(stretchesWithout(diary, shown, hasPainOn), picture.periods, hasPain);
    }
    picture.events = eventsOf(diary, days);
    return picture;
}

}  // namespace slumbar
