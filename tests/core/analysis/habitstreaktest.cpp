#include "analysis/habits/habitstreak.h"

#include <gtest/gtest.h>

#include "core/analysis/habitmarks.h"

namespace slumbar {
namespace {

using testing::firstMonday;
using testing::recordOf;

Streak streakOf(std::string_view timetable, std::string_view marks)
{
    return habitStreak(recordOf(timetable, marks), firstMonday + static_cast<int>(marks.size()) - 1);
}

Streak days(int length)
{
    return {length, StreakUnit::Days};
}

Streak weeks(int length)
{
    return {length, StreakUnit::Weeks};
}

TEST(HabitStreakTest, CountsTheDaysKeptInARow)
{
    EXPECT_EQ(streakOf("daily", "xxx"), days(3));
    EXPECT_EQ(streakOf("daily", "xx-xx"), days(2));
    EXPECT_EQ(streakOf("daily", "xxx-"), days(0));
    EXPECT_EQ(streakOf("daily", "..."), days(0));
}

TEST(HabitStreakTest, EndsOnADayThatWasNotRecorded)
{
    EXPECT_EQ(streakOf("daily", "xx.xx"), days(2));
    EXPECT_EQ(streakOf("daily", "xxx."), days(0));
}

TEST(HabitStreakTest, PausesOnDaysThatDoNotApplyOrRest)
{
    EXPECT_EQ(streakOf("daily", "xxnnxn"), days(3));
    EXPECT_EQ(streakOf("daily; paused 2026-10-07/2026-10-09", "xx-.-x"), days(3));
    EXPECT_EQ(streakOf("daily; paused 2026-10-07/", "xx......"), days(2));
}

TEST(HabitStreakTest, OfWeekdaysStepsOverTheOthers)
{
    EXPECT_EQ(streakOf("mon;wed", "x-x-.--x-x"), days(4));
    EXPECT_EQ(streakOf("mon;wed", "x-.-.--x-x"), days(2));
}

TEST(HabitStreakTest, OfTimesAWeekCountsWeeks)
{
    EXPECT_EQ(streakOf("3/week", "x.x.x..xxx...."), weeks(2));
    EXPECT_EQ(streakOf("3/week", "x.x.x..xx....."), weeks(0));
    EXPECT_EQ(streakOf("3/week", "x.x....xxx...."), weeks(1));
}

TEST(HabitStreakTest, TheRunningWeekEndsNothingAndCountsOnceItHasItsTimes)
{
    EXPECT_EQ(streakOf("3/week", "x.x.x..x"), weeks(1));
    EXPECT_EQ(streakOf("3/week", "x.x.x..x--"), weeks(1));
    EXPECT_EQ(streakOf("3/week", "x.x.x..xxx"), weeks(2));
    EXPECT_EQ(streakOf("3/week", "x.x.x..xx....-"), weeks(0));
}

TEST(HabitStreakTest, AWeekOfRestIsSteppedOverAndAPartOfOneAsksForLess)
{
    EXPECT_EQ(streakOf("3/week", "xxx....nnnnnnnxxx...."), weeks(2));
    EXPECT_EQ(streakOf("3/week; paused 2026-10-12/2026-10-18", "xxx...........xxx...."), weeks(2));
    EXPECT_EQ(streakOf("3/week; paused 2026-10-14/2026-10-18", "xxx....xx....."), weeks(2));
    EXPECT_EQ(streakOf("3/week; paused 2026-10-14/2026-10-18", "xxx....x-....."), weeks(0));
    // Begun on a Saturday.
    EXPECT_EQ(streakOf("3/week", ".....xxxxx...."), weeks(2));
}

TEST(HabitStreakTest, IsToldAsOnTheLastDay)
{
    const HabitRecord record = recordOf("daily", "xxxxx");
    EXPECT_EQ(habitStreak(record, firstMonday + 2), days(3));
    EXPECT_EQ(habitStreak(record, firstMonday + 6), days(0));
    EXPECT_EQ(habitStreak(record, firstMonday - 30), days(0));
}

}  // namespace
}  // namespace slumbar
