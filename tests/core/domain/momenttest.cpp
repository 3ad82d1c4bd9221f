#include "domain/moment.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::CentralEurope2026;
using testing::clock;
using testing::day;
using testing::moment;

TEST(MomentTest, IsWrittenAndReadWithItsOffset)
{
    for (const char* text :
         {"2026-10-03T23:15+02:00", "2026-01-01T00:00+00:00", "2026-07-01T06:30-03:30", "2026-07-01T06:30:21+05:45"}) {
        EXPECT_EQ(moment(text).toIso(), text);
    }
    EXPECT_EQ(moment("2026-01-01T00:00Z").toIso(), "2026-01-01T00:00+00:00");
}

TEST(MomentTest, WithoutAnOffsetIsNotUnderstood)
{
    for (const char* text : {"2026-10-03T23:15", "2026-10-03", "2026-10-03T23:15+2", "2026-10-03T25:15+02:00",
                             "2026-10-03T23:15+19:00", "2026-10-03T23:15:99+02:00", "2026-02-30T23:15+02:00", ""}) {
        EXPECT_FALSE(Moment::fromIso(text)) << text;
    }
}

TEST(MomentTest, ShowsWhatTheClockShowed)
{
    const Moment late = moment("2026-10-03T00:30+02:00");
    EXPECT_EQ(late.clock(), clock("00:30"));
    EXPECT_EQ(late.localDay(), day("2026-10-03"));
    EXPECT_EQ(Day(std::chrono::floor<std::chrono::days>(late.utc)), day("2026-10-02"));
}

TEST(MomentTest, SameInstantInTwoZonesIsOrderedButNotEqual)
{
    const Moment berlin = moment("2026-10-03T12:00+02:00");
    const Moment lisbon = moment("2026-10-03T11:00+01:00");
    EXPECT_EQ(berlin.utc, lisbon.utc);
    EXPECT_NE(berlin, lisbon);
}

TEST(DayBoundaryTest, TheEveningRunsPastMidnight)
{
    const ClockTime boundary = clock("04:00");
    EXPECT_EQ(dayOf(moment("2026-10-03T03:59+02:00"), boundary), day("2026-10-02"));
    EXPECT_EQ(dayOf(moment("2026-10-03T04:00+02:00"), boundary), day("2026-10-03"));
    EXPECT_EQ(dayOf(moment("2027-01-01T01:00+01:00"), boundary), day("2026-12-31"));
}

TEST(TimeZoneTest, AClockTimeSkippedInSpringIsTakenAsIfTheClockStoodStill)
{
    const CentralEurope2026 zone;
    EXPECT_EQ(zone.firstAt(day("2026-03-29"), clock("02:30")).toIso(), "2026-03-29T03:30+02:00");
    EXPECT_EQ(zone.firstAt(day("2026-03-29"), clock("01:59")).toIso(), "2026-03-29T01:59+01:00");
    EXPECT_EQ(zone.firstAt(day("2026-03-29"), clock("03:00")).toIso(), "2026-03-29T03:00+02:00");
}

TEST(TimeZoneTest, AClockTimeRepeatedInAutumnIsTheFirstThatFits)
{
    const CentralEurope2026 zone;
    const Moment first = zone.firstAt(day("2026-10-25"), clock("02:30"));
    EXPECT_EQ(first.toIso(), "2026-10-25T02:30+02:00");
    EXPECT_EQ(zone.nextAt(clock("02:30"), moment("2026-10-25T02:45+02:00")).toIso(), "2026-10-25T02:30+01:00");
    EXPECT_EQ(zone.nextAt(clock("02:30"), moment("2026-10-25T02:45+01:00")).toIso(), "2026-10-26T02:30+01:00");
    EXPECT_EQ(zone.nextAt(clock("02:30"), first), first);
}

TEST(TimeZoneTest, TheNextTimeMayBeTomorrow)
{
    const CentralEurope2026 zone;
    EXPECT_EQ(zone.nextAt(clock("00:10"), moment("2026-12-31T23:50+01:00")).toIso(), "2027-01-01T00:10+01:00");
    EXPECT_EQ(zone.nextAt(clock("23:50"), moment("2026-12-31T23:50+01:00")).toIso(), "2026-12-31T23:50+01:00");
}

}  // namespace
}  // namespace slumbar
