#include "analysis/habits/habitrecord.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/analysis/habitmarks.h"
#include "support/randomdiary.h"

namespace slumbar {
namespace {

using testing::clock;
using testing::day;
using testing::firstMonday;
using testing::recordOf;

TEST(HabitRecordTest, HasTheDaysThatAreDueAndSaySomething)
{
    using enum HabitOutcome;
    EXPECT_EQ(recordOf("daily", "x.-n").days,
              (std::vector<MarkedDay>{
                  {firstMonday, Met, 1}, {firstMonday + 2, NotMet, 0}, {firstMonday + 3, NotApplicable, 0}}));
    EXPECT_EQ(recordOf("wed", "xxxx").days, (std::vector<MarkedDay>{{firstMonday + 2, Met, 1}}));
    EXPECT_EQ(recordOf("daily; paused 2026-10-06/", "xxxx").days, (std::vector<MarkedDay>{{firstMonday, Met, 1}}));
}

TEST(HabitRecordTest, ANumberReachesAShareOfItsTarget)
{
    using enum HabitOutcome;
    EXPECT_DOUBLE_EQ(shareOfTarget(TargetAtLeast{10}, 4.0, NotMet), 0.4);
    EXPECT_EQ(shareOfTarget(TargetAtLeast{10}, 25.0, Met), 1);
    EXPECT_EQ(shareOfTarget(TargetAtLeast{10}, -3.0, NotMet), 0);
    EXPECT_EQ(shareOfTarget(TargetAtMost{10}, 10.0, Met), 1);
    EXPECT_EQ(shareOfTarget(TargetAtMost{10}, 0.0, Met), 1);
    EXPECT_DOUBLE_EQ(shareOfTarget(TargetAtMost{10}, 14.0, NotMet), 0.6);
    EXPECT_EQ(shareOfTarget(TargetAtMost{10}, 31.0, NotMet), 0);
    EXPECT_EQ(shareOfTarget(TargetAtLeast{10}, Done{}, Met), 1);
    EXPECT_EQ(shareOfTarget(TargetDone{}, NotDone{}, NotMet), 0);
}

TEST(HabitRecordTest, ATargetOfNothingIsAllOrNothing)
{
    using enum HabitOutcome;
    EXPECT_EQ(shareOfTarget(TargetAtMost{0}, 0.0, Met), 1);
    EXPECT_EQ(shareOfTarget(TargetAtMost{0}, 2.0, NotMet), 0);
    EXPECT_EQ(shareOfTarget(TargetAtLeast{-5}, -6.0, NotMet), 0);
    EXPECT_EQ(shareOfTarget(TargetAtLeast{0}, 0.0, Met), 1);
}

TEST(HabitRecordTest, AllHabitsInOnePassAreEachOnItsOwn)
{
    for (unsigned long long seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(seed);
        const Diary diary = testing::RandomDiary(seed).diary(day("2026-01-20"), 90);
        const DayRange days{day("2026-02-01"), day("2026-04-10")};
        const auto records = habitRecords(diary, days);
        auto record = records.begin();
        for (const Factor& factor : diary.factors()) {
            if (!factor.isHabit()) {
                continue;
            }
            HabitRecord expected{factor, {}};
            for (const Day on : days) {
                const HabitOutcome outcome = habitOutcome(factor, diary, on);
                if (factor.isDueOn(on) && outcome != HabitOutcome::NotRecorded) {
                    const double share =
                        shareOfTarget(*factor->target, diary.find(on)->mark(factor.id())->value, outcome);
                    EXPECT_TRUE(share >= 0 && share <= 1);
                    expected.days.push_back({on, outcome, share});
                }
            }
            EXPECT_EQ(*record, expected) << factor.id();
            EXPECT_EQ(habitRecord(factor, diary, days), expected) << factor.id();
            ++record;
        }
        EXPECT_EQ(record, records.end());
    }
}

TEST(HabitRecordTest, ScreensAreHeldAgainstTheNightThatFollowedElseAgainstThePlan)
{
    DayRecord evening(day("2026-10-01"));
    evening.setMark({"screens_off", clock("22:05"), {}});
    DayRecord next(day("2026-10-02"));
    next.setNight(testing::usualNight(day("2026-10-02")));
    const DayRange thatDay{evening.day(), evening.day()};
    const Factor screens = *Diary().factor("screens_off");
    const auto outcomeIn = [&](std::vector<DayRecord> records) {
        return habitRecord(screens, testing::diaryOf(std::move(records)), thatDay).days.front().outcome;
    };
    EXPECT_EQ(outcomeIn({evening, next}), HabitOutcome::Met);  // lights out at 23:10
    EXPECT_EQ(outcomeIn({evening}), HabitOutcome::NotMet);     // planned for 23:00
}

}  // namespace
}  // namespace slumbar
