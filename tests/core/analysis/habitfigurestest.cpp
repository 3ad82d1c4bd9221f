#include "analysis/habits/habitfigures.h"

#include <gtest/gtest.h>

#include "core/analysis/habitmarks.h"

namespace slumbar {
namespace {

using testing::checkHabit;
using testing::day;
using testing::diaryOfMarks;
using testing::firstMonday;

TEST(HabitFiguresTest, TheTallyIsOfTheDaysAndTheRestOfAllThatCameBefore)
{
    const Factor habit = checkHabit("daily");
    const Diary diary = diaryOfMarks(habit, firstMonday, "xxxxx-xx");
    const DayRange lastDays{firstMonday + 5, firstMonday + 7};
    const auto figures = habitFigures(diary, lastDays, lastDays.last);
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures.front().tally, (HabitTally{2, 1, 0, 0}));
    EXPECT_EQ(figures.front().streak, (Streak{2, StreakUnit::Days}));
    EXPECT_EQ(figures.front().strength,
              habitStrength(habitRecord(habit, diary, {firstMonday, lastDays.last}), lastDays.last));
    EXPECT_EQ(habitFigures(diary, lastDays, firstMonday + 4).front().streak, (Streak{5, StreakUnit::Days}));
    EXPECT_EQ(habitFigures(diary, lastDays, firstMonday + 9).front().streak, (Streak{0, StreakUnit::Days}));
}

TEST(HabitFiguresTest, OfAnEmptyDiaryNothingIsKnown)
{
    for (const HabitFigures& figures :
         habitFigures(Diary(), {day("2026-10-02"), day("2026-10-01")}, day("2026-10-01"))) {
        EXPECT_EQ(figures.tally, HabitTally());
        EXPECT_EQ(figures.strength, std::nullopt);
        EXPECT_EQ(figures.streak.length, 0);
    }
}

}  // namespace
}  // namespace slumbar
