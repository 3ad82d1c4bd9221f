#include "analysis/habits/habittally.h"

#include <gtest/gtest.h>

#include "core/analysis/habitmarks.h"

namespace slumbar {
namespace {

using testing::day;
using testing::diaryOf;
using testing::firstMonday;
using testing::recordOf;

HabitTally tallyOf(std::string_view timetable, std::string_view marks)
{
    return habitTally(recordOf(timetable, marks), {firstMonday, firstMonday + static_cast<int>(marks.size()) - 1});
}

TEST(HabitTallyTest, LeavesOutWhatDoesNotApplyAndWhatIsNotRecorded)
{
    std::vector<DayRecord> records;
    const MarkValue values[] = {Done{}, NotDone{}, NotApplicable{}, 12.0};
    int offset = 0;
    for (const MarkValue& value : values) {
        DayRecord record(day("2026-10-01") + offset++);
        record.setMark({"stretching", value, {}});
        records.push_back(record);
    }
    const HabitTally tally =
        habitTally(*Diary().factor("stretching"), diaryOf(records), {day("2026-10-01"), day("2026-10-05")});
    EXPECT_EQ(tally, (HabitTally{2, 1, 1, 1}));
    EXPECT_DOUBLE_EQ(*tally.adherence(), 2.0 / 3);
    EXPECT_EQ(HabitTally().adherence(), std::nullopt);
}

TEST(HabitTallyTest, DaysThatAreNotDueCountNowhere)
{
    // Monday to Sunday twice.
    EXPECT_EQ(tallyOf("mon;wed", "x-x----n-.----"), (HabitTally{2, 0, 1, 1}));
    EXPECT_EQ(tallyOf("daily; paused 2026-10-07/2026-10-09", "x-x-n.x"), (HabitTally{2, 1, 0, 1}));
    EXPECT_EQ(tallyOf("daily; paused 2026-01-01/", "x-x-n.x"), HabitTally());
}

TEST(HabitTallyTest, AWeekThatHasItsTimesIsNotDueAnyMore)
{
    EXPECT_EQ(tallyOf("3/week", "x-x-x--"), (HabitTally{3, 0, 0, 0}));
    EXPECT_EQ(tallyOf("3/week", "x-x----"), (HabitTally{2, 1, 0, 0}));
    EXPECT_EQ(tallyOf("3/week", "-------"), (HabitTally{0, 3, 0, 0}));
    EXPECT_EQ(tallyOf("3/week", "xxxxxxx"), (HabitTally{7, 0, 0, 0}));
    EXPECT_EQ(tallyOf("3/week", "x.....nx-x-x.."), (HabitTally{4, 0, 1, 7}));
    EXPECT_EQ(tallyOf("7/week", "x-x-x--"), (HabitTally{3, 4, 0, 0}));
}

TEST(HabitTallyTest, AWeekCutByTheEndOfAMonthIsStillOneWeek)
{
    // The week from Monday 27 April to Sunday 3 May 2026; May begins on its Friday.
    const auto tallies = [](std::string_view marks) {
        const Factor habit = testing::checkHabit("3/week");
        const Diary diary = testing::diaryOfMarks(habit, day("2026-04-27"), marks);
        return std::pair(habitTally(habit, diary, {day("2026-04-01"), day("2026-04-30")}),
                         habitTally(habit, diary, {day("2026-05-01"), day("2026-05-31")}));
    };
    const auto [april, may] = tallies("xxx----");
    EXPECT_EQ(april, (HabitTally{3, 0, 0, 26}));
    EXPECT_EQ(may, (HabitTally{0, 0, 0, 28}));
    const auto [beforeKept, kept] = tallies("----xxx");
    EXPECT_EQ(beforeKept, (HabitTally{0, 0, 0, 26}));
    EXPECT_EQ(kept, (HabitTally{3, 0, 0, 28}));
}

TEST(HabitTallyTest, WhatAWeekFellShortByIsCountedOnceOnItsLastDays)
{
    const HabitRecord record = recordOf("3/week", "x------");
    for (int days = 1; days < 7; ++days) {
        const HabitTally first = habitTally(record, {firstMonday, firstMonday + (days - 1)});
        const HabitTally rest = habitTally(record, {firstMonday + days, firstMonday + 6});
        EXPECT_EQ(first.met, 1);
        EXPECT_EQ(rest.met, 0);
        EXPECT_EQ(first.notMet + rest.notMet, 2) << days;
        EXPECT_EQ(rest.notMet, std::min(2, 7 - days)) << days;
    }
}

TEST(HabitTallyTest, OnlyTheDaysAskedForAreCounted)
{
    const HabitRecord record = recordOf("daily", "x-x-x-x");
    EXPECT_EQ(habitTally(record, {firstMonday + 2, firstMonday + 3}), (HabitTally{1, 1, 0, 0}));
    EXPECT_EQ(habitTally(record, {firstMonday + 2, firstMonday + 1}), HabitTally());
    EXPECT_EQ(habitTally(record, {firstMonday + 100, firstMonday + 109}), (HabitTally{0, 0, 0, 10}));
}

}  // namespace
}  // namespace slumbar
