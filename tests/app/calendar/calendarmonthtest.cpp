#include "calendar/calendarmonth.h"

#include <gmock/gmock.h>

#include "support/build.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Without the spaces that do not break.
QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

constexpr Day today(2026, 10, 29);
constexpr auto october = std::chrono::year(2026) / std::chrono::October;
constexpr unsigned monday = 1;

DayRecord flareDay(Day on)
{
    DayRecord record = usualDay(on, 6);
    PainEntry evening = backPain(PainMoment::Evening, 7);
    evening.flare = true;
    record.setPain(evening);
    return record;
}

const CalendarCell& cellOf(const CalendarMonth& month, Day day)
{
    return month.cells.at(static_cast<std::size_t>(day - month.cells.front().day));
}

CalendarMonth monthOf(std::vector<DayRecord> records, std::chrono::year_month month = october)
{
    return calendarMonth(diaryOf(std::move(records)), month, today, monday);
}

TEST(CalendarMonthTest, WeeksBeginOnTheFirstWeekdayOfTheLocale)
{
    EXPECT_EQ(monthOf({}).cells.front().day, Day(2026, 9, 28));
    EXPECT_EQ(calendarMonth(Diary(), october, today, 7).cells.front().day, Day(2026, 9, 27));
}

TEST(CalendarMonthTest, WeeksWithoutADayOfTheMonthAreNotShown)
{
    EXPECT_EQ(monthOf({}).weeksShown, 5);
    EXPECT_EQ(monthOf({}, std::chrono::year(2027) / std::chrono::February).weeksShown, 4);
    EXPECT_EQ(monthOf({}, std::chrono::year(2026) / std::chrono::August).weeksShown, 6);
    EXPECT_EQ(monthOf({}).cells.size(), 42U);
}

TEST(CalendarMonthTest, TheSentenceSaysTheMeansOfTheDaysThatAreOver)
{
    const auto month = monthOf({usualDay(Day(2026, 10, 5), 3), usualDay(Day(2026, 10, 6), 4)});
    EXPECT_EQ(plain(month.answer), QStringLiteral("October so far: 7 h 05 a night, morning pain 3.5."));
    EXPECT_EQ(month.basis, QStringLiteral("2 of 25 days recorded."));
}

TEST(CalendarMonthTest, AnEarlierMonthIsNamedWithoutSoFar)
{
    const auto month = monthOf({usualDay(Day(2026, 9, 5), 3)}, std::chrono::year(2026) / std::chrono::September);
    EXPECT_EQ(plain(month.answer), QStringLiteral("September: 7 h 05 a night, morning pain 3.0."));
    EXPECT_EQ(month.basis, QStringLiteral("1 of 26 days recorded."));
}

TEST(CalendarMonthTest, FlaresAreCountedAsRunsOfDays)
{
    const auto month = monthOf({flareDay(Day(2026, 10, 8)), flareDay(Day(2026, 10, 9)), usualDay(Day(2026, 10, 10)),
                                flareDay(Day(2026, 10, 21))});
    EXPECT_EQ(month.basis, QStringLiteral("4 of 22 days recorded, two flares."));
    EXPECT_TRUE(cellOf(month, Day(2026, 10, 8)).isFlare);
    EXPECT_FALSE(cellOf(month, Day(2026, 10, 10)).isFlare);
}

TEST(CalendarMonthTest, AnEmptyMonthSaysWhatWillStandThere)
{
    EXPECT_EQ(monthOf({}).answer, QStringLiteral("October so far: no nights and no morning pain yet."));
    EXPECT_EQ(monthOf({}).basis,
              QStringLiteral("Each day you fill in stands here: its night, its morning pain, its habits."));
}

TEST(CalendarMonthTest, ACellHasTheNightOnItsLineAndTheMorningPain)
{
    const auto month = monthOf({usualDay(Day(2026, 10, 5), 3)});
    const CalendarCell& cell = cellOf(month, Day(2026, 10, 5));
    EXPECT_EQ(cell.morningPain, score(3));
    EXPECT_EQ(plain(cell.nightWords), QStringLiteral("7 h 05"));
    ASSERT_TRUE(cell.night);
    EXPECT_EQ(cell.night->recorded.lightsOut, clock("23:10"));
    EXPECT_EQ(cell.night->recorded.finalAwakening, clock("06:40"));
}

TEST(CalendarMonthTest, ADayWithoutANightIsAGapInWords)
{
    DayRecord painOnly(Day(2026, 10, 7));
    painOnly.setPain(backPain(PainMoment::Morning, 4));
    const auto month = monthOf({painOnly});
    EXPECT_EQ(cellOf(month, Day(2026, 10, 7)).nightWords, QStringLiteral("no night"));
    EXPECT_EQ(cellOf(month, Day(2026, 10, 8)).nightWords, QStringLiteral("not recorded"));
    EXPECT_TRUE(cellOf(month, Day(2026, 10, 8)).hasGap());
}

TEST(CalendarMonthTest, TodayIsOpenRatherThanMissing)
{
    const CalendarMonth month = monthOf({});
    const CalendarCell& cell = cellOf(month, today);
    EXPECT_TRUE(cell.isToday);
    EXPECT_FALSE(cell.hasGap());
    EXPECT_EQ(cell.nightWords, QStringLiteral("morning open"));
    EXPECT_EQ(cell.habitWords, QStringLiteral("evening open"));
    EXPECT_TRUE(cellOf(month, today.next()).isToCome);
}

TEST(CalendarMonthTest, HabitsKeepTheirPlaceFromDayToDay)
{
    DayRecord first(Day(2026, 10, 5));
    first.setMark({"caffeine_cutoff", clock("13:00"), {}});
    first.setMark({"stretching", NotApplicable{}, {}});
    DayRecord second(Day(2026, 10, 6));
    second.setMark({"stretching", 4.0, {}});
    second.setMark({"stress", 6.0, {}});
    const auto month = monthOf({first, second});
    EXPECT_THAT(cellOf(month, Day(2026, 10, 5)).habits, ElementsAre(HabitOutcome::Met, HabitOutcome::NotApplicable));
    EXPECT_THAT(cellOf(month, Day(2026, 10, 6)).habits, ElementsAre(HabitOutcome::NotRecorded, HabitOutcome::NotMet));
    EXPECT_THAT(cellOf(month, Day(2026, 10, 7)).habits, IsEmpty());
}

TEST(CalendarMonthTest, ACellReadsAsASentence)
{
    DayRecord record = flareDay(Day(2026, 10, 22));
    record.setMark({"caffeine_cutoff", clock("13:00"), {}});
    record.setMark({"stretching", NotDone{}, {}});
    record.addEvent({EventKind::Mattress, "latex", {}});
    EXPECT_EQ(
        plain(cellOf(monthOf({record}), Day(2026, 10, 22)).sentence),
        QStringLiteral(
            "Thursday 22 October. A night of 7 to 9 hours in a flare. 7 h 05 asleep. In bed 22:45, "
            "lights out 23:10, woke 06:40, up 06:55. Rested 2 of 5. Morning pain 6. Evening pain 7. Habits: 1 kept, "
            "1 not kept, 0 did not apply. New mattress: latex."));
    EXPECT_EQ(cellOf(monthOf({usualDay(Day(2026, 10, 14))}), Day(2026, 10, 15)).sentence,
              QStringLiteral("Thursday 15 October. Nothing recorded."));
}

TEST(CalendarMonthTest, WhatLiesBeforeTheDiaryBeganIsNotMissing)
{
    const CalendarMonth month = monthOf({usualDay(Day(2026, 10, 14))});
    EXPECT_EQ(cellOf(month, Day(2026, 10, 13)).nightWords, QString());
    EXPECT_EQ(cellOf(month, Day(2026, 10, 15)).nightWords, QStringLiteral("not recorded"));
    EXPECT_EQ(month.basis, QStringLiteral("1 of 16 days recorded."));
}

}  // namespace
}  // namespace slumbar
