#include "analysis/statistics/conformal.h"

#include <cmath>

#include <gtest/gtest.h>

namespace slumbar {
namespace {

TEST(ConformalTest, LevelsAndIntervalsAreThoseOfTheWorkedExample)
{
    const double values[] = {5, 6, 4, 7, 5, 6, 3, 5, 6, 8};
    const double predicted[] = {5, 5, 5.5, 5, 5.5, 5.5, 5.5, 5, 5, 5.5};
    const double levels[] = {.80, .79, .83, .87, .91, .90, .89, .93, .92, .91};
    const bool holds[] = {true, false, false, false, true, true, false, true, true, true};
    AdaptiveConformal interval(0.8);
    for (std::size_t i = 0; i < 10; ++i) {
        const double error = std::abs(values[i] - predicted[i]);
        EXPECT_NEAR(interval.level(), levels[i], 1e-12) << i;
        EXPECT_EQ(error <= interval.halfWidth(), holds[i]) << i;
        interval.add(error);
    }
    EXPECT_EQ(interval.covered(), 6);
    EXPECT_EQ(interval.count(), 10);
}

TEST(ConformalTest, BeforeTheFirstErrorNothingIsRuledOut)
{
    EXPECT_EQ(AdaptiveConformal(0.8).halfWidth(), INFINITY);
}

TEST(ConformalTest, AfterManyMissesNothingIsRuledOut)
{
    AdaptiveConformal interval(0.8);
    double error = 1;
    for (int i = 0; i < 7; ++i) {
        interval.add(error *= 2);  // each larger than all before
    }
    EXPECT_EQ(interval.level(), 1);
    EXPECT_EQ(interval.halfWidth(), INFINITY);
}

TEST(ConformalTest, YearsWithoutAnErrorAreForgottenInWeeks)
{
    AdaptiveConformal interval(0.8);
    for (int i = 0; i < 2000; ++i) {
        interval.add(0);
    }
    EXPECT_EQ(interval.level(), 0);
    EXPECT_EQ(interval.halfWidth(), 0);
    for (int i = 0; i < 40; ++i) {
        interval.add(3);
    }
    EXPECT_GE(interval.halfWidth(), 3);
}

TEST(ConformalTest, MissesAreAtMostThoseThatWerePromised)
{
    // Errors that grow and jump, as no model would expect them.
    for (const double promised : {0.5, 0.8, 0.95}) {
        AdaptiveConformal interval(promised);
        for (int i = 0; i < 5000; ++i) {
            interval.add((i / 500 % 2 == 0 ? 1 : 5) * (1 + std::sin(i * i)) + i / 1000.0);
        }
        const double missed = interval.count() - interval.covered();
        // Gibbs & Candès 2021, Proposition 4.1.
        EXPECT_LE(missed, (1 - promised) * interval.count() + (1 - promised + 0.05) / 0.05) << promised;
        EXPECT_GE(missed, 0.9 * (1 - promised) * interval.count()) << promised;
    }
}

}  // namespace
}  // namespace slumbar
