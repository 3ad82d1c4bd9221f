#include "domain/night.h"

#include <gmock/gmock.h>

#include "domain/nightplacement.h"
#include "support/build.h"

namespace slumbar {
namespace {

using std::chrono::minutes;
using testing::CentralEurope2026;
using testing::clock;
using ::testing::Contains;
using testing::day;
using testing::FixedZone;
using ::testing::IsEmpty;
using testing::nightTimes;
using testing::usualNight;
using testing::valueOf;

Night made(NightFields fields)
{
    return valueOf(Night::make(std::move(fields)));
}

/// The night of Reed & Sacco's definitions that science.md gives as the vector.
NightFields vectorNight()
{
    NightFields fields = nightTimes(day("2026-10-03"), "22:30", "23:00", "06:00", "06:40");
    fields.latency = minutes(45);
    fields.awakeAfterOnset = minutes(60);
    fields.tryingAfterAwakening = minutes(20);
    return fields;
}

TEST(NightTest, DurationsAndTheThreeEfficienciesFollowTheVector)
{
    const Night night = made(vectorNight());
    EXPECT_EQ(night.timeInBed(), minutes(490));
    EXPECT_EQ(night.totalSleep(), minutes(315));
    EXPECT_EQ(night.awakeInBedAfterwards(), minutes(40));
    EXPECT_EQ(night.totalWake(), minutes(145));
    EXPECT_NEAR(*night.efficiencyInBed(), 64.2857, 5e-5);
    EXPECT_NEAR(*night.efficiencyOfAttempt(), 68.4783, 5e-5);
    EXPECT_NEAR(*night.efficiencyOfDiary(), 71.5909, 5e-5);
    EXPECT_EQ(night.sleepOnset()->toIso(), "2026-10-02T23:45+01:00");
}

TEST(NightTest, NapsNeverEnterSleepOrEfficiency)
{
    NightFields fields = vectorNight();
    fields.nap = minutes(30);
    const Night night = made(fields);
    EXPECT_EQ(night.totalSleep(), minutes(315));
    EXPECT_NEAR(*night.efficiencyInBed(), 64.2857, 5e-5);
    EXPECT_EQ(night.totalSleepWithNaps(), minutes(345));
}

TEST(NightTest, OverTheSpringClockChangeIsAnHourShorterThanItsClock)
{
    const Night night = made(nightTimes(day("2026-03-29"), "22:30", "23:00", "07:00", "07:30", CentralEurope2026()));
    EXPECT_EQ(night.timeInBed(), minutes(8 * 60));
    EXPECT_EQ(night.totalSleep(), minutes(7 * 60));
}

TEST(NightTest, OverTheAutumnClockChangeIsAnHourLongerThanItsClock)
{
    const Night night = made(nightTimes(day("2026-10-25"), "22:30", "23:00", "07:00", "07:30", CentralEurope2026()));
    EXPECT_EQ(night.timeInBed(), minutes(10 * 60));
    EXPECT_EQ(night.totalSleep(), minutes(9 * 60));
}

TEST(NightTest, InTheRepeatedHourOrderDecidesWhichReadingIsMeant)
{
    const Night night = made(nightTimes(day("2026-10-25"), "22:30", "02:40", "02:20", "02:50", CentralEurope2026()));
    EXPECT_EQ(night->lightsOut->toIso(), "2026-10-25T02:40+02:00");
    EXPECT_EQ(night->finalAwakening->toIso(), "2026-10-25T02:20+01:00");
    EXPECT_EQ(night.totalSleep(), minutes(40));
}

TEST(NightTest, OverNewYearAndOverALeapDayIsJustANight)
{
    EXPECT_EQ(made(nightTimes(day("2027-01-01"), "23:40", "00:50", "08:00", "08:10")).totalSleep(), minutes(430));
    const Night leap = made(nightTimes(day("2028-02-29"), "22:00", "22:10", "06:10", "06:10"));
    EXPECT_EQ(leap->lightsOut->toIso(), "2028-02-28T22:10+01:00");
    EXPECT_EQ(made(nightTimes(day("2028-03-01"), "22:00", "22:10", "06:10", "06:10"))->lightsOut->toIso(),
              "2028-02-29T22:10+01:00");
}

TEST(NightTest, ANightAwakeHasNoSleepAndNoLatency)
{
    NightFields fields = nightTimes(day("2026-10-03"), "22:30", "23:00", "06:00", "06:40");
    fields.isSleepless = true;
    const Night night = made(fields);
    EXPECT_EQ(night.totalSleep(), minutes(0));
    EXPECT_EQ(night.efficiencyInBed(), 0.0);
    EXPECT_EQ(night.totalWake(), minutes(7 * 60 + 40));
    EXPECT_EQ(night.sleepOnset(), std::nullopt);

    NightFields neverInBed;
    neverInBed.isSleepless = true;
    EXPECT_EQ(made(neverInBed).totalSleep(), minutes(0));
    EXPECT_EQ(made(neverInBed).efficiencyInBed(), std::nullopt);

    fields.latency = minutes(10);
    EXPECT_EQ(Night::make(fields).error().code, ErrorCode::SleeplessWithSleep);
}

TEST(NightTest, WhatWasNotRecordedStaysUnknown)
{
    NightFields fields;
    fields.quality = FivePoint::of<2>();
    const Night night = made(fields);
    EXPECT_EQ(night.totalSleep(), std::nullopt);
    EXPECT_EQ(night.timeInBed(), std::nullopt);
    EXPECT_EQ(night.totalWake(), std::nullopt);
    EXPECT_EQ(night.efficiencyOfDiary(), std::nullopt);
}

TEST(NightTest, AnImpossibleNightCannotBeMade)
{
    NightFields awake = vectorNight();
    awake.awakeAfterOnset = minutes(400);
    EXPECT_EQ(Night::make(awake).error().code, ErrorCode::AwakeLongerThanInBed);

    NightFields turned = vectorNight();
    std::swap(turned.lightsOut, turned.finalAwakening);
    EXPECT_EQ(Night::make(turned).error().code, ErrorCode::TimesOutOfOrder);

    NightFields longNight = vectorNight();
    longNight.outOfBed->utc = longNight.inBed->utc + std::chrono::hours(26);
    EXPECT_EQ(Night::make(longNight).error().code, ErrorCode::NightTooLong);

    NightFields negative = vectorNight();
    negative.latency = minutes(-1);
    EXPECT_EQ(Night::make(negative).error().code, ErrorCode::ValueOutOfRange);

    NightFields hot = vectorNight();
    hot.roomCelsius = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(Night::make(hot).error().code, ErrorCode::ValueOutOfRange);
}

TEST(NightTest, ScoresOutsideTheirScaleCannotBeMade)
{
    EXPECT_EQ(PainScore::make(11).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(PainScore::make(-1).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(FivePoint::make(0).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(PainScore::make(10)->value(), 10);
}

TEST(NightPlacementTest, TimesRollForwardToTheMorningOfTheDay)
{
    const FixedZone zone;
    const auto placed =
        valueOf(placeNight(day("2026-10-03"), {clock("00:10"), clock("00:30"), clock("06:40"), {}}, zone));
    EXPECT_EQ(placed.inBed->toIso(), "2026-10-03T00:10+01:00");
    EXPECT_EQ(placed.finalAwakening->toIso(), "2026-10-03T06:40+01:00");
}

TEST(NightPlacementTest, AnEveningWithoutItsMorningLiesBeforeTheDay)
{
    const FixedZone zone;
    EXPECT_EQ(valueOf(placeNight(day("2026-10-03"), {{}, clock("23:10"), {}, {}}, zone)).lightsOut->toIso(),
              "2026-10-02T23:10+01:00");
    EXPECT_EQ(valueOf(placeNight(day("2026-10-03"), {{}, clock("01:10"), {}, {}}, zone)).lightsOut->toIso(),
              "2026-10-03T01:10+01:00");
}

TEST(NightPlacementTest, ADaySleeperSleepsOnTheDayItself)
{
    const FixedZone zone;
    const auto placed =
        valueOf(placeNight(day("2026-10-03"), {clock("09:00"), clock("09:15"), clock("16:30"), clock("17:00")}, zone));
    EXPECT_EQ(placed.inBed->toIso(), "2026-10-03T09:00+01:00");
    EXPECT_EQ(placed.outOfBed->toIso(), "2026-10-03T17:00+01:00");
}

TEST(NightPlacementTest, AnImpossibleNightGetsTheRepairThatWasMeant)
{
    const FixedZone zone;
    const NightClockTimes morningForEvening{clock("10:45"), clock("11:10"), clock("06:40"), clock("06:55")};
    EXPECT_THAT(likelyRepairs(day("2026-10-03"), morningForEvening, zone),
                Contains(NightClockTimes{clock("22:45"), clock("23:10"), clock("06:40"), clock("06:55")}));
    const NightClockTimes believable{clock("22:45"), clock("23:10"), clock("06:40"), clock("06:55")};
    EXPECT_THAT(likelyRepairs(day("2026-10-03"), believable, zone), IsEmpty());
}

TEST(NightPlacementTest, ClockTimesComeBackAsTheyWere)
{
    EXPECT_EQ(clockTimesOf(usualNight(day("2026-10-03"))),
              (NightClockTimes{clock("22:45"), clock("23:10"), clock("06:40"), clock("06:55")}));
}

}  // namespace
}  // namespace slumbar
