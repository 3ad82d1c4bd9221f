#include "trends/habitsstory.h"

#include <algorithm>
#include <memory>

#include "analysis/habits/habitstrength.h"
#include "analysis/habits/habittally.h"
#include "analysis/sleep/nightseries.h"
#include "text/words.h"
#include "trends/chartparts.h"
#include "trends/periods.h"
#include "trends/trendsevents.h"
#include "trends/trendstext.h"
#include "trends/trendswords.h"

namespace slumbar {

namespace {

using namespace chartparts;

constexpr double smallestGainWorthAWord = 10;  ///< percent
constexpr double narrowestDayPx = 10;          ///< strength moves slowly, and there are many lines

struct Followed {
    QString name;
    QString nameWithTarget;
    DayValues strengths;  ///< percent, one a day
    HabitTally tally;
    bool isOlder;  ///< than the days that are looked at

    std::optional<double> now() const { return strengths.back(); }
    std::optional<double> atStart() const { return strengths.front(); }
};

struct Habits {
    Diary diary;
    TrendsScope scope;
    DayRange days;  ///< the counted days, without a today on which nothing is marked yet
    std::vector<Followed> followed;
    int markedDays = 0;
};

DayRange daysOfMarks(const Diary& diary, const TrendsScope& scope)
{
    const DayRecord* const last = diary.find(scope.counted.last);
    const bool isOpen = scope.counted.last == scope.today && (last == nullptr || last->marks().empty());
    return {scope.counted.first, isOpen ? scope.counted.last.previous() : scope.counted.last};
}

/// Habits in use that have a strength at the end, in the order of the diary.
Habits habitsOf(const Diary& diary, const TrendsScope& scope)
{
    Habits habits{diary, scope, daysOfMarks(diary, scope), {}, 0};
    const std::optional<DayRange> all = diary.range();
    if (habits.days.isEmpty() || !all) {
        return habits;
    }
    for (const HabitRecord& record : habitRecords(diary, {all->first, habits.days.last})) {
        if (record.factor->isArchived || record.days.empty()) {
            continue;
        }
        DayValues strengths = habitStrengths(record, habits.days);
        for (std::optional<double>& strength : strengths) {
            strength = strength ? std::optional(100 * *strength) : std::nullopt;
        }
        if (strengths.back()) {
            habits.followed.push_back({words::shortFactorName(record.factor), words::factorName(record.factor),
                                       std::move(strengths), habitTally(record, habits.days),
                                       record.days.front().day < habits.days.first});
        }
    }
    for (const DayRecord& record : diary.between(habits.days)) {
        habits.markedDays += record.marks().empty() ? 0 : 1;
    }
    return habits;
}

/// At the end of a period.
std::optional<double> strengthAfter(const Habits& habits, const Followed& habit, DayRange period)
{
    return habit.strengths[static_cast<std::size_t>(period.last - habits.days.first)];
}

QString percentOrNone(const std::optional<double>& percent)
{
    return percent ? trendswords::percent(*percent) : trendswords::notRecorded();
}

/// `ends` are the last days of the periods.
ChartPanel rowOf(const Habits& habits, const Followed& habit, const std::vector<DayRange>& ends)
{
    std::vector<std::optional<double>> values;
    values.reserve(ends.size());
    for (const DayRange& end : ends) {
        values.push_back(strengthAfter(habits, habit, end));
    }
    ChartPanel panel;
    panel.title = habit.name;
    panel.axis = axisOf(0, 100, 100, trendswords::percent);
    panel.lines = {{trendswords::percent(*habit.now()), Ink::Routine, LineWeight::Strong, runsOf(ends, values)}};
    return panel;
}

StopWords wordsAt(const Habits& habits, DayRange period, const std::vector<ChartEvent>& events)
{
    StopWords stop;
    stop.heading = headingOf({period.last, period.last}, habits.scope.today);
    for (std::size_t row = 0; row < habits.followed.size(); ++row) {
        const std::optional<double> strength = strengthAfter(habits, habits.followed[row], period);
        stop.beside += percentOrNone(strength);
        if (strength) {
            stop.values.push_back({row, *strength});
        }
    }
    stop.words = eventLines(events, period).join(QLatin1Char('\n'));
    return stop;
}

TrendsChart chartOf(const std::shared_ptr<const Habits>& habits, const QString& words, Grain grain)
{
    const std::vector<DayRange> periods = inGrains(grain, habits->days);
    TrendsChart chart{specOf(habits->diary, habits->scope, words, {}), {}};
    ChartSpec& spec = chart.spec;
    //: %1 a span of days
    spec.title = Trends::tr("Strength of habits, %1").arg(trendswords::span(habits->scope.days, habits->scope.today));
    spec.rows = ChartRows{Trends::tr("Strength"), Trends::tr("of each habit, 0 to 100\u00a0%")};
    spec.stopDays = daysIn(grain);
    std::vector<DayRange> ends;
    for (const DayRange& period : periods) {
        ends.push_back({period.last, period.last});
    }
    spec.stops = stopsOf(ends);
    for (const Followed& habit : habits->followed) {
        spec.panels.push_back(rowOf(*habits, habit, ends));
    }
    chart.wordsOf = [habits, periods, events = spec.events](std::size_t stop) {
        return wordsAt(*habits, periods[stop], events);
    };
    return chart;
}

ChartTable tableOf(const Habits& habits)
{
    ChartTable table;
    table.headings = {Trends::tr("Habit"), Trends::tr("Strength now"), Trends::tr("At the start"), Trends::tr("Kept"),
                      Trends::tr("Days kept")};
    table.strongColumns = {1};
    for (const Followed& habit : habits.followed) {
        const std::optional<double> adherence = habit.tally.adherence();
        table.rows.push_back({habit.name, percentOrNone(habit.now()), percentOrNone(habit.atStart()),
                              percentOrNone(adherence ? std::optional(100 * *adherence) : std::nullopt),
                              trendswords::recordedOf(habit.tally.met, habit.tally.met + habit.tally.notMet)});
    }
    return table;
}

/// What grew the most since the start; empty where nothing grew enough to say. Habits that began later grew from
/// nothing, which says only that they are new.
QString gainInWords(const Habits& habits)
{
    const auto gainOf = [](const Followed& habit) {
        return habit.isOlder ? *habit.now() - habit.atStart().value_or(0) : 0.0;
    };
    const auto most = std::max_element(habits.followed.begin(), habits.followed.end(),
                                       [&](const Followed& a, const Followed& b) { return gainOf(a) < gainOf(b); });
    if (gainOf(*most) < smallestGainWorthAWord) {
        return {};
    }
    //: a habit, and its strength in percent at the start and now
    return Trends::tr("%1 grew most, from %2 to %3.")
               .arg(most->name, percentOrNone(most->atStart()), trendswords::percent(*most->now())) +
           QLatin1Char(' ');
}

}  // namespace

TrendsStory habitsStory(const Diary& diary, const TrendsScope& scope)
{
    const auto habits = std::make_shared<const Habits>(habitsOf(diary, scope));
    TrendsStory story;
    if (habits->followed.empty()) {
        story.sentence = Trends::tr("No habit is marked in these days.");
        story.teaching =
            Trends::tr("Each habit that you mark in the evening checklist becomes a line here that grows with "
                       "every day it is kept. A missed day takes off little.");
        return story;
    }
    const auto firmest = std::max_element(habits->followed.begin(), habits->followed.end(),
                                          [](const Followed& a, const Followed& b) { return *a.now() < *b.now(); });
    //: a habit and its strength in percent
    story.sentence = Trends::tr("%1 is the strongest habit: %2.")
                         .arg(firmest->nameWithTarget, trendswords::percent(*firmest->now()));
    story.secondLine = gainInWords(*habits) +
                       Trends::tr("What was done lately counts more than what was done long ago.") + QLatin1Char(' ') +
                       //: %1 of %n days
                       Trends::tr("Marks on %1 of %n days.", nullptr, habits->days.length()).arg(habits->markedDays);
    story.table = tableOf(*habits);
    story.narrowestDayPx = narrowestDayPx;
    story.chart = [habits, words = story.sentence + QLatin1Char(' ') + story.secondLine](Grain grain) {
        return chartOf(habits, words, grain);
    };
    return story;
}

}  // namespace slumbar
