#include "analysis/habits/habitoutcome.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::clock;
using testing::day;
using testing::diaryOf;

const Factor& builtIn(std::string_view id)
{
    static const Diary diary;
    return *diary.factor(id);
}

HabitOutcome outcome(std::string_view id, MarkValue value, std::optional<ClockTime> lightsOut = std::nullopt)
{
    const Mark mark{std::string(id), value, {}};
    return habitOutcome(builtIn(id), &mark, clock("04:00"), lightsOut);
}

TEST(HabitOutcomeTest, NoMarkIsNeverNotDone)
{
    EXPECT_EQ(habitOutcome(builtIn("stretching"), nullptr, clock("04:00"), {}), HabitOutcome::NotRecorded);
}

TEST(HabitOutcomeTest, TheThreeWordsSayItThemselves)
{
    EXPECT_EQ(outcome("stretching", Done{}), HabitOutcome::Met);
    EXPECT_EQ(outcome("stretching", NotDone{}), HabitOutcome::NotMet);
    EXPECT_EQ(outcome("stretching", NotApplicable{}), HabitOutcome::NotApplicable);
}

TEST(HabitOutcomeTest, NumbersAreHeldAgainstTheTargetWhichIsMetExactly)
{
    EXPECT_EQ(outcome("stretching", 10.0), HabitOutcome::Met);
    EXPECT_EQ(outcome("stretching", 9.5), HabitOutcome::NotMet);
    EXPECT_EQ(outcome("cool_room", 19.0), HabitOutcome::Met);
    EXPECT_EQ(outcome("cool_room", 19.5), HabitOutcome::NotMet);
}

TEST(HabitOutcomeTest, ATimeAfterMidnightIsLateNotEarly)
{
    EXPECT_EQ(outcome("caffeine_cutoff", clock("14:00")), HabitOutcome::Met);
    EXPECT_EQ(outcome("caffeine_cutoff", clock("14:01")), HabitOutcome::NotMet);
    EXPECT_EQ(outcome("caffeine_cutoff", clock("01:00")), HabitOutcome::NotMet);
    EXPECT_EQ(outcome("caffeine_cutoff", clock("04:00")), HabitOutcome::Met);
}

TEST(HabitOutcomeTest, ScreensAreHeldAgainstLightsOut)
{
    EXPECT_EQ(outcome("screens_off", clock("22:00"), clock("23:00")), HabitOutcome::Met);
    EXPECT_EQ(outcome("screens_off", clock("22:01"), clock("23:00")), HabitOutcome::NotMet);
    EXPECT_EQ(outcome("screens_off", clock("23:20"), clock("00:30")), HabitOutcome::Met);
    EXPECT_EQ(outcome("screens_off", clock("22:00")), HabitOutcome::NotRecorded);
}

TEST(HabitOutcomeTest, BedtimeIsMeasuredTheShortWayRoundTheClock)
{
    FactorFields fields;
    fields.id = "midnight";
    fields.kind = FactorKind::Clock;
    fields.target = TargetWithin{clock("23:50"), std::chrono::minutes(30)};
    const Factor factor = testing::valueOf(Factor::make(fields));
    const Mark late{"midnight", clock("00:20"), {}};
    EXPECT_EQ(habitOutcome(factor, &late, clock("04:00"), {}), HabitOutcome::Met);
    const Mark tooLate{"midnight", clock("00:21"), {}};
    EXPECT_EQ(habitOutcome(factor, &tooLate, clock("04:00"), {}), HabitOutcome::NotMet);
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
        habitTally(builtIn("stretching"), diaryOf(records), {day("2026-10-01"), day("2026-10-05")});
    EXPECT_EQ(tally, (HabitTally{2, 1, 1, 1}));
    EXPECT_NEAR(*tally.adherence(), 2.0 / 3, 1e-12);
    EXPECT_EQ(HabitTally().adherence(), std::nullopt);
}

TEST(HabitOutcomeTest, OfADiaryUsesTheLightsOutOfTheNightThatFollows)
{
    DayRecord evening(day("2026-10-01"));
    evening.setMark({"screens_off", clock("22:15"), {}});
    // The usual night has lights out at 23:10, the plan says 23:00.
    const Diary withNight = diaryOf({evening, testing::usualDay(day("2026-10-02"))});
    EXPECT_EQ(habitOutcome(builtIn("screens_off"), withNight, day("2026-10-01")), HabitOutcome::NotMet);
    evening.setMark({"screens_off", clock("22:10"), {}});
    EXPECT_EQ(habitOutcome(builtIn("screens_off"), withNight.with(Edit::ofDay(evening)), day("2026-10-01")),
              HabitOutcome::Met);
    EXPECT_EQ(habitOutcome(builtIn("screens_off"), diaryOf({evening}), day("2026-10-01")), HabitOutcome::NotMet);
}

}  // namespace
}  // namespace slumbar
