#include "reminders/quiethours.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::clock;
using testing::moment;

const QuietHours night{ClockTime::at(22, 30), ClockTime::at(6, 30)};

TEST(QuietHoursTest, ReachOverMidnight)
{
    EXPECT_FALSE(night.contains(clock("22:29")));
    EXPECT_TRUE(night.contains(clock("22:30")));
    EXPECT_TRUE(night.contains(clock("00:00")));
    EXPECT_TRUE(night.contains(clock("06:29")));
    EXPECT_FALSE(night.contains(clock("06:30")));
}

TEST(QuietHoursTest, CanLieWithinADay)
{
    const QuietHours nap{ClockTime::at(13, 0), ClockTime::at(14, 0)};
    EXPECT_TRUE(nap.contains(clock("13:30")));
    EXPECT_FALSE(nap.contains(clock("22:30")));
}

TEST(QuietHoursTest, TheSameTimeTwiceIsNoSpan)
{
    const QuietHours none{ClockTime::at(22, 0), ClockTime::at(22, 0)};
    EXPECT_FALSE(none.contains(clock("22:00")));
    EXPECT_FALSE(none.contains(clock("03:00")));
}

TEST(QuietHoursTest, WhatWasPutIntoTheNightIsAllowedInThatNightAlone)
{
    const Moment now = moment("2026-10-30T02:00+01:00");
    EXPECT_TRUE(night.allow(moment("2026-10-29T22:45+01:00"), now));
    EXPECT_FALSE(night.allow(moment("2026-10-29T22:15+01:00"), now));
    EXPECT_FALSE(night.allow(moment("2026-10-29T06:00+01:00"), now));
    EXPECT_TRUE(night.allow(moment("2026-10-29T22:15+01:00"), moment("2026-10-30T06:30+01:00")));
}

TEST(QuietHoursTest, AnHourLostOrWonInTheNightDoesNotMoveTheirBeginning)
{
    EXPECT_FALSE(night.allow(moment("2026-03-28T22:20+01:00"), moment("2026-03-29T03:10+02:00")));
    EXPECT_TRUE(night.allow(moment("2026-10-24T22:40+02:00"), moment("2026-10-25T02:10+01:00")));
}

}  // namespace
}  // namespace slumbar
