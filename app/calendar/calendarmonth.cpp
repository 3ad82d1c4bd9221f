#include "calendar/calendarmonth.h"

#include <algorithm>

#include <QCoreApplication>

#include "analysis/pain/flares.h"
#include "analysis/pain/painsummary.h"
#include "analysis/sleep/sleepsummary.h"
#include "calendar/calendarday.h"
#include "text/words.h"

namespace slumbar {

namespace {

using Habits = std::vector<const Factor*>;

QString tr(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

/// The habits that have a mark within the month, so that the dots are those the person really uses.
Habits habitsMarked(const Diary& diary, DayRange days)
{
    Habits habits;
    for (const Factor& factor : diary.factors()) {
        const auto records = diary.between(days);
        const bool isMarked = std::any_of(records.begin(), records.end(), [&factor](const DayRecord& record) {
            return record.mark(factor.id()) != nullptr;
        });
        if (factor.isHabit() && isMarked) {
            habits.push_back(&factor);
        }
    }
    return habits;
}

/// What of the night can be drawn; nothing without the times between which sleep lay.
std::optional<NightPicture> pictureOnLine(const Night* night)
{
    const bool hasTimes = night && (((*night)->lightsOut && (*night)->finalAwakening) || (*night)->isSleepless);
    return hasTimes ? std::optional(pictureOf(*night)) : std::nullopt;
}

QString nightWords(const DayRecord& record, bool isToday)
{
    const Night* night = record.night();
    if (night && night->totalSleep()) {
        return (*night)->isSleepless ? tr("no sleep") : words::duration(*night->totalSleep());
    }
    if (isToday) {
        //: today's night has not been written down yet
        return tr("morning open");
    }
    return record.isEmpty() ? tr("not recorded") : tr("no night");
}

QString eventInShort(const DayRecord& record)
{
    if (record.events().empty()) {
        return {};
    }
    const Event& first = record.events().front();
    return first.title.empty() ? words::eventKind(first.kind) : toQt(first.title).simplified();
}

CalendarCell cellOf(const Diary& diary, Day day, Day today, const Habits& habits)
{
    const DayRecord record = diary.on(day);
    CalendarCell cell(day);
    cell.isToday = day == today;
    cell.nightWords = nightWords(record, cell.isToday);
    if (const PainEntry* morning = record.pain(PainMoment::Morning)) {
        cell.morningPain = morning->back;
    }
    cell.isFlare = isFlareDay(record);
    cell.event = eventInShort(record);
    cell.night = pictureOnLine(record.night());
    if (!record.marks().empty()) {
        for (const Factor* factor : habits) {
            cell.habits.push_back(habitOutcome(*factor, diary, day));
        }
    } else if (cell.isToday) {
        //: tonight's habits have not been marked yet
        cell.habitWords = tr("evening open");
    }
    cell.sentence = calendarDay(diary, day, today).inWords();
    return cell;
}

/// A day that nobody was asked about: still to come, before the diary began, or of another month.
CalendarCell cellNotAsked(Day day, bool isInMonth, Day today)
{
    CalendarCell cell(day);
    cell.isInMonth = isInMonth;
    cell.isToCome = day > today;
    cell.sentence = words::weekdayAndDay(day);
    return cell;
}

QString answerFor(const QString& name, const SleepSummary& sleep, const PainSummary& pain)
{
    const QString hours = sleep.totalSleepMin ? words::durationOfMinutes(sleep.totalSleepMin->value) : QString();
    const QString score = pain.morningMean ? words::number(pain.morningMean->value, 1) : QString();
    if (!hours.isEmpty() && !score.isEmpty()) {
        //: %1 a month, %2 a duration, %3 a mean score: October so far: 6 h 35 a night, morning pain 3.7.
        return tr("%1: %2 a night, morning pain %3.").arg(name, hours, score);
    }
    if (!hours.isEmpty()) {
        return tr("%1: %2 a night.").arg(name, hours);
    }
    if (!score.isEmpty()) {
        return tr("%1: morning pain %2.").arg(name, score);
    }
    return tr("%1: no nights and no morning pain yet.").arg(name);
}

int recordedDays(const Diary& diary, DayRange days)
{
    const auto records = diary.between(days);
    return static_cast<int>(std::distance(records.begin(), records.end()));
}

QString basisFor(const Diary& diary, DayRange days)
{
    const int recorded = recordedDays(diary, days);
    if (recorded == 0) {
        return tr("Each day you fill in stands here: its night, its morning pain, its habits.");
    }
    const QString completeness = tr("%1 of %2 days recorded").arg(recorded).arg(days.length());
    const int flareCount = static_cast<int>(flares(diary, days).size());
    if (flareCount == 0) {
        //: %1 "27 of 29 days recorded"
        return tr("%1.").arg(completeness);
    }
    if (flareCount == 1) {
        return tr("%1, one flare.").arg(completeness);
    }
    return tr("%1, %2 flares.").arg(completeness, words::count(flareCount));
}

/// The month with its year where the year is not today's.
QString monthInSentence(std::chrono::year_month month, Day today)
{
    if (month == today.month()) {
        return tr("%1 so far").arg(words::monthName(month));
    }
    return month.year() == today.month().year() ? words::monthName(month) : words::month(month);
}

}  // namespace

void CalendarMonth::mark(Day found)
{
    const int place = found - cells.front().day;
    if (0 <= place && place < static_cast<int>(cells.size())) {
        cells[static_cast<std::size_t>(place)].isFound = true;
    }
}

CalendarMonth calendarMonth(const Diary& diary, std::chrono::year_month month, Day today, unsigned firstWeekday)
{
    const DayRange days = DayRange::ofMonth(month);
    const DayRange lived{days.first, std::min(days.last, today)};
    // What lies before the diary began is not missing in it.
    const Day begun = diary.range() ? diary.range()->first : today;
    CalendarMonth state;
    state.month = month;
    state.name = words::month(month);
    state.answer = answerFor(monthInSentence(month, today), sleepSummary(diary, lived), painSummary(diary, lived));
    state.basis = basisFor(diary, {std::clamp(begun, lived.first, lived.last), lived.last});

    const int daysBefore = static_cast<int>((days.first.weekday().iso_encoding() + 7 - firstWeekday) % 7);
    const Habits habits = habitsMarked(diary, days);
    state.habits = static_cast<int>(habits.size());
    for (int place = 0; place < CalendarMonth::weeks * CalendarMonth::daysAWeek; ++place) {
        const Day day = days.first + (place - daysBefore);
        state.cells.push_back(lived.contains(day) && day >= begun ? cellOf(diary, day, today, habits)
                                                                  : cellNotAsked(day, days.contains(day), today));
    }
    state.hasEvents = std::any_of(state.cells.begin(), state.cells.end(),
                                  [](const CalendarCell& cell) { return !cell.event.isEmpty(); });
    state.weeksShown = (daysBefore + days.length() + CalendarMonth::daysAWeek - 1) / CalendarMonth::daysAWeek;
    return state;
}

}  // namespace slumbar
