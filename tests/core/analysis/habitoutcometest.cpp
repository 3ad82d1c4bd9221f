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

TEST(HabitOutcomeTest, LightsOutAfterTheNextDayBeganIsStillTheEndOfThisOne)
{
    EXPECT_EQ(outcome("screens_off", clock("03:10"), clock("04:30")), HabitOutcome::Met);
    EXPECT_EQ(outcome("screens_off", clock("23:00"), clock("04:00")), HabitOutcome::Met);
    EXPECT_EQ(outcome("screens_off", clock("03:59"), clock("04:00")), HabitOutcome::NotMet);
    EXPECT_EQ(outcome("screens_off", clock("14:30"), clock("16:00")), HabitOutcome::Met);
}

TEST(HabitOutcomeTest, TimesRunFromOneDayBoundaryToTheNext)
{
    EXPECT_EQ(minutesIntoDay(clock("04:00"), clock("04:00")), 0);
    EXPECT_EQ(minutesIntoDay(clock("03:59"), clock("04:00")), 1439);
    FactorFields fields;
    fields.id = "tea";
    fields.kind = FactorKind::Clock;
    fields.target = TargetBy{clock("00:30")};
    const Factor tea = testing::valueOf(Factor::make(fields));
    const auto drunkAt = [&tea](std::string_view time) {
        const Mark mark{"tea", clock(time), {}};
        return habitOutcome(tea, &mark, clock("04:00"), {});
    };
    EXPECT_EQ(drunkAt("04:00"), HabitOutcome::Met);
    EXPECT_EQ(drunkAt("23:59"), HabitOutcome::Met);
    EXPECT_EQ(drunkAt("00:30"), HabitOutcome::Met);
    EXPECT_EQ(drunkAt("00:31"), HabitOutcome::NotMet);
    EXPECT_EQ(drunkAt("03:59"), HabitOutcome::NotMet);
}

struct KindAndTarget {
    FactorKind kind;
    Target target;
    HabitOutcome ofThirty;  ///< the number
    HabitOutcome ofTen;     ///< the time 22:00, before lights out at 23:00
};

TEST(HabitOutcomeTest, EveryKindOfMarkIsReadForEveryKindOfTarget)
{
    using enum HabitOutcome;
    using std::chrono::minutes;
    std::vector<KindAndTarget> all{
        {FactorKind::Check, TargetDone{}, NotRecorded, NotRecorded},
        {FactorKind::Clock, TargetBy{clock("22:00")}, NotRecorded, Met},
        {FactorKind::Clock, TargetBy{clock("21:59")}, NotRecorded, NotMet},
        {FactorKind::Clock, TargetBeforeBed{minutes(60)}, NotRecorded, Met},
        {FactorKind::Clock, TargetBeforeBed{minutes(61)}, NotRecorded, NotMet},
        {FactorKind::Clock, TargetWithin{clock("22:30"), minutes(30)}, NotRecorded, Met},
        {FactorKind::Clock, TargetWithin{clock("21:30"), minutes(29)}, NotRecorded, NotMet},
    };
    for (const FactorKind kind : {FactorKind::Minutes, FactorKind::Amount, FactorKind::Rating}) {
        all.push_back({kind, TargetAtLeast{30}, Met, NotRecorded});
        all.push_back({kind, TargetAtLeast{30.5}, NotMet, NotRecorded});
        all.push_back({kind, TargetAtMost{30}, Met, NotRecorded});
        all.push_back({kind, TargetAtMost{29.5}, NotMet, NotRecorded});
    }
    for (const auto& [kind, target, ofThirty, ofTen] : all) {
        FactorFields fields;
        fields.id = "x";
        fields.kind = kind;
        fields.target = target;
        const Factor factor = testing::valueOf(Factor::make(fields));
        const auto of = [&factor](MarkValue value) {
            const Mark mark{"x", value, {}};
            return habitOutcome(factor, &mark, clock("04:00"), clock("23:00"));
        };
        SCOPED_TRACE(toText(target).comparison + ' ' + toText(target).value);
        EXPECT_EQ(of(Done{}), Met);
        EXPECT_EQ(of(NotDone{}), NotMet);
        EXPECT_EQ(of(slumbar::NotApplicable{}), NotApplicable);
        EXPECT_EQ(of(30.0), ofThirty);
        EXPECT_EQ(of(clock("22:00")), ofTen);
    }
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
