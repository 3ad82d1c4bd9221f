#include "analysis/habits/habitstrength.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/analysis/habitmarks.h"

namespace slumbar {
namespace {

using testing::firstMonday;
using testing::recordOf;

double strengthOf(std::string_view timetable, const std::string& marks)
{
    const int length = static_cast<int>(marks.size());
    return habitStrength(recordOf(timetable, marks), firstMonday + length - 1).value();
}

std::string times(int count, const std::string& marks)
{
    std::string all;
    for (int time = 0; time < count; ++time) {
        all += marks;
    }
    return all;
}

TEST(HabitStrengthTest, OneDayMovesItByTheFormula)
{
    EXPECT_NEAR(strengthAfter(0, 1, 1), 0.051922, 1e-6);
    EXPECT_NEAR(strengthAfter(0.5, 1, 1), 0.525961, 1e-6);
    EXPECT_NEAR(strengthAfter(0.5, 0, 1), 0.474039, 1e-6);
    EXPECT_NEAR(strengthAfter(0, 1, 1.0 / 3), 0.030314, 1e-6);
    EXPECT_NEAR(strengthAfter(0.5, 0, 1.0 / 3), 0.484842, 1e-6);
}

TEST(HabitStrengthTest, GrowsWithEveryDay)
{
    EXPECT_NEAR(strengthOf("daily", "x"), 0.051922, 1e-6);
    EXPECT_NEAR(strengthOf("daily", times(20, "x")), 0.655747, 1e-6);
    EXPECT_NEAR(strengthOf("7/week", times(20, "x")), 0.655747, 1e-6);
    EXPECT_NEAR(strengthOf("mon;tue;wed;thu;fri;sat;sun", times(20, "x")), 0.655747, 1e-6);
    EXPECT_GT(strengthOf("daily", times(90, "x")), 0.99);
}

TEST(HabitStrengthTest, NotRecordedWeighsAsNotDone)
{
    EXPECT_EQ(strengthOf("daily", "xxx."), strengthOf("daily", "xxx-"));
    EXPECT_LT(strengthOf("daily", "xxx."), strengthOf("daily", "xxx"));
}

TEST(HabitStrengthTest, DaysThatDoNotApplyOrRestLeaveItAsItIs)
{
    EXPECT_EQ(strengthOf("daily", "xxxnnn"), strengthOf("daily", "xxx"));
    EXPECT_EQ(strengthOf("daily; paused 2026-10-08/", "xxx..."), strengthOf("daily", "xxx"));
    EXPECT_EQ(strengthOf("3/week; paused 2026-10-12/2026-10-25", times(4, "x.x.x..")),
              strengthOf("3/week", times(2, "x.x.x..")));
    EXPECT_EQ(strengthOf("3/week", "x.x.x..nnnnnnnx.x"), strengthOf("3/week", "x.x.x..x.x"));
    EXPECT_EQ(strengthOf("mon;wed", "xxxxxxx"), strengthOf("mon;wed", "x.x...."));
}

TEST(HabitStrengthTest, OfSoManyTimesAWeekItDoesNotMatterWhen)
{
    // From the fourth week on every fourteen days have their six times.
    const double evenly = strengthOf("3/week", times(20, "x.x.x.."));
    const double atOnce = strengthOf("3/week", times(20, "xxx...."));
    EXPECT_GT(evenly, 0.97);
    EXPECT_NEAR(evenly, atOnce, 0.01);
    EXPECT_NEAR(strengthOf("3/week", "x"), strengthAfter(0, 1.0 / 6, 3.0 / 7), 1e-12);
}

TEST(HabitStrengthTest, AWeekdayStandsForItsPartOfTheWeek)
{
    const double everyDay = 1 - std::pow(strengthAfter(1, 0, 2.0 / 7), 3.5);
    EXPECT_NEAR(strengthOf("mon;wed", "x"), everyDay, 1e-12);
    // Always kept, it grows as fast as a habit of twice a week of which nothing was ever missing.
    EXPECT_NEAR(strengthOf("mon;wed", times(10, "x.x....")), 1 - std::pow(strengthAfter(1, 0, 2.0 / 7), 70), 1e-12);
}

TEST(HabitStrengthTest, IsNotKnownBeforeADayThatApplies)
{
    EXPECT_EQ(habitStrength(recordOf("daily", "..."), firstMonday + 2), std::nullopt);
    EXPECT_EQ(habitStrength(recordOf("daily", "nnn"), firstMonday + 2), std::nullopt);
    EXPECT_EQ(habitStrength(recordOf("daily", "...x"), firstMonday + 2), std::nullopt);
    EXPECT_EQ(strengthOf("daily", "-"), 0);
}

TEST(HabitStrengthTest, BeginsWithTheFirstMark)
{
    EXPECT_EQ(strengthOf("daily", "......xxx"), strengthOf("daily", "xxx"));
}

TEST(HabitStrengthTest, OfANumberCountsTheShareOfTheTarget)
{
    FactorFields fields = testing::checkHabit("daily").fields();
    fields.kind = FactorKind::Minutes;
    fields.target = TargetAtLeast{10};
    const Factor atLeast = testing::valueOf(Factor::make(fields));
    fields.target = TargetAtMost{10};
    const Factor atMost = testing::valueOf(Factor::make(fields));
    DayRecord record(firstMonday);
    record.setMark({"habit", 4.0, {}});
    const DayRange thatDay{firstMonday, firstMonday};
    const auto strength = [&](const Factor& factor, double minutes) {
        record.setMark({"habit", minutes, {}});
        return habitStrength(habitRecord(factor, Diary({record}, {factor}, {}), thatDay), firstMonday).value();
    };
    EXPECT_NEAR(strength(atLeast, 4), strengthAfter(0, 0.4, 1), 1e-12);
    EXPECT_NEAR(strength(atLeast, 400), strengthAfter(0, 1, 1), 1e-12);
    EXPECT_NEAR(strength(atMost, 14), strengthAfter(0, 0.6, 1), 1e-12);
    EXPECT_NEAR(strength(atMost, 4), strengthAfter(0, 1, 1), 1e-12);
}

TEST(HabitStrengthTest, OverARangeItIsThatOfEachDay)
{
    const HabitRecord record = recordOf("3/week; paused 2026-10-12/2026-10-18", "..x.x-nx.x.x..xx.");
    const DayRange days{firstMonday - 3, firstMonday + 20};
    const auto strengths = habitStrengths(record, days);
    ASSERT_EQ(strengths.size(), 24U);
    for (const Day day : days) {
        EXPECT_EQ(strengths[static_cast<std::size_t>(day - days.first)], habitStrength(record, day));
    }
    EXPECT_EQ(strengths.front(), std::nullopt);
    EXPECT_EQ(habitStrengths({record.factor, {}}, days), std::vector<std::optional<double>>(24));
}

}  // namespace
}  // namespace slumbar
