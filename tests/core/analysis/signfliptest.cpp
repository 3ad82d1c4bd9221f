#include "analysis/statistics/signflip.h"

#include <cmath>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

namespace slumbar {
namespace {

const std::vector<double> studentSleep{1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};
const std::vector<double> darwinMaize{49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

SignFlipInterval intervalOf(const std::vector<double>& differences)
{
    const auto interval = signFlipInterval(differences);
    EXPECT_TRUE(interval);
    return interval.value_or(SignFlipInterval{0, 0});
}

/// By going through every flip.
double pByCounting(const std::vector<double>& differences, double shift = 0)
{
    const auto sumOfFlip = [&](std::size_t flips) {
        double sum = 0;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            sum += (flips >> i & 1) != 0 ? shift - differences[i] : differences[i] - shift;
        }
        return sum;
    };
    const std::size_t all = std::size_t(1) << differences.size();
    int asFar = 0;
    for (std::size_t flips = 0; flips < all; ++flips) {
        asFar += std::abs(sumOfFlip(flips)) >= std::abs(sumOfFlip(0)) - 1e-9 ? 1 : 0;
    }
    return static_cast<double>(asFar) / static_cast<double>(all);
}

/// Values on a grid, so that ties and zeros are common.
std::vector<double> someDifferences(std::mt19937_64& random, std::size_t pairs, double step)
{
    std::vector<double> differences(pairs);
    for (double& difference : differences) {
        difference = step * (static_cast<double>(random() % 13) - 4);
    }
    return differences;
}

// Student 1908, the additional hours of sleep of ten patients.
TEST(SignFlipTest, OfStudentsSleepDataIsExact)
{
    EXPECT_EQ(signFlipP(studentSleep), 0.00390625);
    // Other programs look for the ends in steps of 0.001, inwards: [0.834, 2.466].
    const SignFlipInterval interval = intervalOf(studentSleep);
    EXPECT_NEAR(interval.low, 2.5 / 3, 1e-12);
    EXPECT_NEAR(interval.high, 7.4 / 3, 1e-12);
    EXPECT_EQ(std::ceil(1000 * interval.low), 834);
    EXPECT_EQ(std::floor(1000 * interval.high), 2466);
}

// Darwin 1876, as in Fisher 1935, section 21: 863 of 32768 sums are as high.
TEST(SignFlipTest, OfDarwinsMaizeIsWhatFisherCounted)
{
    EXPECT_EQ(signFlipP(darwinMaize), 2 * 863.0 / 32768);
    EXPECT_NEAR(signFlipP(darwinMaize), 0.05267, 5e-6);
    EXPECT_LE(intervalOf(darwinMaize).low, 0);
}

TEST(SignFlipTest, OfEightPairsOfRatingsKeepsTiesAndZeros)
{
    EXPECT_EQ(signFlipP({2, 2, 1, 0, 2, 2, 2, 0}), 8.0 / 256);
}

TEST(SignFlipTest, RoundingMakesNoTieADifference)
{
    // 0.1 + 0.2 is not 0.3 in binary.
    EXPECT_EQ(signFlipP({0.1, 0.2, -0.3, 0.3, -0.2, -0.1}), 1);
    EXPECT_EQ(signFlipP({1.0 / 3, 2.0 / 3, 1.0, -1.0 / 3, 5.0 / 3, 4.0 / 3}), pByCounting({1, 2, 3, -1, 5, 4}));
}

TEST(SignFlipTest, OfNoDifferenceAtAllIsOne)
{
    EXPECT_EQ(signFlipP(std::vector<double>(8, 0.0)), 1);
    EXPECT_EQ(intervalOf(std::vector<double>(8, 0.0)), (SignFlipInterval{0, 0}));
    EXPECT_EQ(signFlipP({3}), 1);
}

TEST(SignFlipTest, MeetsHalfwayWhatCountingAllFlipsFinds)
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 300; ++round) {
        const auto differences = someDifferences(random, 1 + random() % 12, round % 2 == 0 ? 0.5 : 1.0 / 3);
        ASSERT_EQ(signFlipP(differences), pByCounting(differences)) << "round " << round;
    }
}

TEST(SignFlipTest, BelowSixPairsTheIntervalHasNoEnds)
{
    EXPECT_EQ(signFlipInterval({}).error(), NotYet{6});
    EXPECT_EQ(signFlipInterval({1, 2, 3, 4, 5}).error(), NotYet{1});
    EXPECT_EQ(intervalOf({1, 2, 3, 4, 5, 6}), (SignFlipInterval{1, 6}));
}

TEST(SignFlipTest, TheIntervalHoldsExactlyTheShiftsThatAreNotRejected)
{
    std::mt19937_64 random(2);
    for (int round = 0; round < 200; ++round) {
        const auto differences = someDifferences(random, 6 + random() % 6, round % 2 == 0 ? 1 : 0.1);
        const SignFlipInterval interval = intervalOf(differences);
        const double mean =
            std::accumulate(differences.begin(), differences.end(), 0.0) / static_cast<double>(differences.size());
        ASSERT_LE(interval.low, mean + 1e-9);
        ASSERT_GE(interval.high, mean - 1e-9);
        ASSERT_GT(pByCounting(differences, interval.low), 0.05) << "round " << round;
        ASSERT_GT(pByCounting(differences, interval.high), 0.05) << "round " << round;
        ASSERT_LE(pByCounting(differences, interval.low - 1e-4), 0.05) << "round " << round;
        ASSERT_LE(pByCounting(differences, interval.high + 1e-4), 0.05) << "round " << round;
        ASSERT_EQ(signFlipP(differences) <= 0.05, interval.low > 0 || interval.high < 0) << "round " << round;
    }
}

TEST(SignFlipTest, OtherSignsGiveTheMirroredInterval)
{
    std::vector<double> mirrored = studentSleep;
    for (double& difference : mirrored) {
        difference = -difference;
    }
    const SignFlipInterval interval = intervalOf(studentSleep);
    EXPECT_EQ(signFlipP(mirrored), signFlipP(studentSleep));
    EXPECT_NEAR(intervalOf(mirrored).low, -interval.high, 1e-12);
    EXPECT_NEAR(intervalOf(mirrored).high, -interval.low, 1e-12);
}

TEST(SignFlipTest, TwentyFourPairsAreCountedExactly)
{
    EXPECT_EQ(signFlipP(std::vector<double>(24, 1.0)), std::ldexp(1.0, -23));
    std::vector<double> oneAgainst(24, 1.0);
    oneAgainst.back() = -1;
    EXPECT_EQ(signFlipP(oneAgainst), std::ldexp(25.0, -23));
    EXPECT_EQ(intervalOf(std::vector<double>(20, 1.0)), (SignFlipInterval{1, 1}));
}

}  // namespace
}  // namespace slumbar
