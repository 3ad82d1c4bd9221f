#include "today/quickanswers.h"

#include <gmock/gmock.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using testing::score;
using testing::usualDay;
using testing::valueOf;

const Day today = day("2026-10-29");

TEST(QuickAnswersTest, AnAnswerTakenBackLeavesNothingBehind)
{
    const DayRecord answered = withBackPain(DayRecord(today), PainMoment::Morning, score(3));
    EXPECT_EQ(answered.pain(PainMoment::Morning)->back, score(3));
    EXPECT_TRUE(withBackPain(answered, PainMoment::Morning, std::nullopt).isEmpty());
    const DayRecord rated = withQuality(DayRecord(today), FivePoint::of<2>());
    EXPECT_EQ((*rated.night())->quality, FivePoint::of<2>());
    EXPECT_TRUE(withQuality(rated, std::nullopt).isEmpty());
}

TEST(QuickAnswersTest, EverythingElseOfTheDayStays)
{
    DayRecord record = usualDay(today);
    record.setMark({"stretching", 12.0, {}});
    const DayRecord answered = withQuality(withBackPain(record, PainMoment::Morning, score(9)), FivePoint::of<1>());
    EXPECT_EQ(answered.night()->totalSleep(), std::chrono::minutes(425));
    EXPECT_EQ(answered.pain(PainMoment::Evening)->back, score(4));
    EXPECT_EQ(answered.marks(), record.marks());
}

TEST(QuickAnswersTest, TheNightOfADeviceIsKeptBesideTheAnswer)
{
    NightFields device = testing::nightTimes(today, "23:00", "23:00", "06:00", "06:00");
    device.source = "garmin";
    DayRecord record(today);
    record.setNight(valueOf(Night::make(device)));
    const DayRecord answered = withQuality(record, FivePoint::of<4>());
    ASSERT_EQ(answered.nights().size(), 2U);
    EXPECT_TRUE(answered.night()->isByHand());
    EXPECT_EQ(answered.night()->totalSleep(), std::chrono::hours(7));
    EXPECT_EQ(*answered.nightFrom("garmin"), *record.night());
}

TEST(QuickAnswersTest, TheUsualNightBecomesThisOneOnlyWhenTaken)
{
    const UsualNight usual{
        {testing::clock("22:50"), testing::clock("23:10"), testing::clock("06:40"), testing::clock("06:55")}, 9};
    const DayRecord taken = valueOf(withUsualNight(DayRecord(today), usual, testing::FixedZone()));
    EXPECT_EQ((*taken.night())->lightsOut->toIso(), "2026-10-28T23:10+01:00");
    EXPECT_EQ(clockTimesOf(*taken.night()), usual.times);
}

}  // namespace
}  // namespace slumbar
