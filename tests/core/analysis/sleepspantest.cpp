#include "analysis/sleep/sleepspan.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using testing::nightTimes;
using testing::valueOf;

Night slept(Day ended, std::string_view lightsOut, std::string_view awake, int latencyMin = 0)
{
    NightFields fields = nightTimes(ended, lightsOut, lightsOut, awake, awake, testing::CentralEurope2026());
    fields.latency = std::chrono::minutes(latencyMin);
    return valueOf(Night::make(fields));
}

TEST(SleepSpanTest, RunsFromFallingAsleepToTheFinalAwakening)
{
    NightFields fields = nightTimes(day("2026-10-03"), "22:00", "23:00", "07:00", "08:00");
    fields.latency = std::chrono::minutes(20);
    fields.awakeAfterOnset = std::chrono::minutes(60);
    const auto span = sleepSpan(valueOf(Night::make(fields)));
    ASSERT_TRUE(span);
    EXPECT_EQ(span->onset.toIso(), "2026-10-02T23:20+01:00");
    EXPECT_EQ(span->end.toIso(), "2026-10-03T07:00+01:00");
    EXPECT_NEAR(span->hours(), 7 + 2.0 / 3, 1e-12);
    EXPECT_NEAR(span->midsleepH(), 3 + 1.0 / 6, 1e-12);
}

TEST(SleepSpanTest, AMiddleBeforeMidnightIsLateInTheEvening)
{
    EXPECT_NEAR(sleepSpan(slept(day("2026-10-03"), "20:00", "02:30"))->midsleepH(), 23.25, 1e-12);
}

TEST(SleepSpanTest, OnAChangedClockTheMiddleIsReadFromTheNewOne)
{
    // Elapsed: 7 hours in spring, 9 in autumn. The clock was changed before the middle both times.
    EXPECT_NEAR(sleepSpan(slept(day("2026-03-29"), "23:00", "07:00"))->midsleepH(), 3.5, 1e-12);
    EXPECT_NEAR(sleepSpan(slept(day("2026-10-25"), "23:00", "07:00"))->midsleepH(), 2.5, 1e-12);
}

TEST(SleepSpanTest, WithoutSleepOrItsTimesThereIsNone)
{
    NightFields fields = nightTimes(day("2026-10-03"), "22:00", "23:00", "07:00", "08:00");
    NightFields awake = fields;
    awake.isSleepless = true;
    NightFields noLightsOut = fields;
    noLightsOut.lightsOut.reset();
    NightFields noAwakening = fields;
    noAwakening.finalAwakening.reset();
    for (const NightFields& without : {awake, noLightsOut, noAwakening, NightFields()}) {
        EXPECT_EQ(sleepSpan(valueOf(Night::make(without))), std::nullopt);
    }
    EXPECT_EQ(sleepSpan(slept(day("2026-10-03"), "23:00", "07:00", 480)), std::nullopt);
}

}  // namespace
}  // namespace slumbar
