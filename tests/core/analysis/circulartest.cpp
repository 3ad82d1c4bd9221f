#include "analysis/statistics/circular.h"

#include <gtest/gtest.h>

namespace slumbar {
namespace {

TEST(CircularTest, OfNothingIsNothing)
{
    EXPECT_EQ(circularSummary({}), std::nullopt);
    EXPECT_EQ(circularMedianH({}), std::nullopt);
}

TEST(CircularTest, TimesAroundMidnightMeetThere)
{
    const auto summary = circularSummary({23.5, 0.25, 1.0, 22.75, 0.5});
    ASSERT_TRUE(summary);
    EXPECT_NEAR(summary->meanH, 0.00217205214824, 5e-15);
    EXPECT_NEAR(summary->resultant, 0.9787210786, 5e-11);
    EXPECT_NEAR(summary->standardDeviationH, 0.79223177165, 5e-12);
    EXPECT_EQ(summary->count, 5);
}

TEST(CircularTest, TimesThatPullEvenlyInAllDirectionsHaveNoMean)
{
    EXPECT_EQ(circularSummary({3, 15}), std::nullopt);
    EXPECT_EQ(circularSummary({1, 9, 17}), std::nullopt);
    EXPECT_EQ(circularMedianH({0, 6, 12, 18}), std::nullopt);
}

TEST(CircularTest, TimesAllAlikeDoNotSpread)
{
    for (const double hour : {0.0, 3.3, 12.0, 23.99}) {
        const auto summary = circularSummary(std::vector<double>(1000, hour));
        ASSERT_TRUE(summary);
        EXPECT_NEAR(summary->meanH, hour, 1e-12);
        EXPECT_NEAR(summary->standardDeviationH, 0, 1e-12);
        EXPECT_LE(summary->resultant, 1);
    }
}

TEST(CircularTest, AMeanIsNeverTwentyFour)
{
    const auto summary = circularSummary({24 - 1e-15, 1e-17, 0});
    ASSERT_TRUE(summary);
    EXPECT_GE(summary->meanH, 0);
    EXPECT_LT(summary->meanH, 24);
    EXPECT_EQ(onClockH(-1e-17), 0);
    EXPECT_EQ(onClockH(24), 0);
    EXPECT_EQ(onClockH(-49), 23);
}

TEST(CircularTest, FromOneTimeToAnotherIsTheShortWay)
{
    EXPECT_EQ(shortWayH(23, 2), 3);
    EXPECT_EQ(shortWayH(5, 3), -2);
    EXPECT_EQ(shortWayH(22, 17.5), -4.5);
    EXPECT_EQ(shortWayH(6, 18), -12);
}

TEST(CircularTest, TheMedianDoesNotFollowOneOddNight)
{
    EXPECT_NEAR(*circularMedianH({23.5, 23.75, 0.25, 0.5, 6}), 0.25, 1e-12);
    EXPECT_NEAR(*circularMedianH({23, 0.5}), 23.75, 1e-12);
}

}  // namespace
}  // namespace slumbar
