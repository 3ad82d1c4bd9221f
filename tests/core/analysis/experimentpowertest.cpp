#include "analysis/experiments/experimentpower.h"

#include <cmath>

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::backPain;
using testing::day;
using testing::diaryOf;

const Day today = day("2026-10-29");

/// Morning ratings that end today; a negative one is a day without.
Diary rated(const std::vector<int>& ratings)
{
    std::vector<DayRecord> records;
    Day on = today - (static_cast<int>(ratings.size()) - 1);
    for (const int rating : ratings) {
        if (rating >= 0) {
            records.emplace_back(on);
            records.back().setPain(backPain(PainMoment::Morning, rating));
        }
        on = on.next();
    }
    return diaryOf(records);
}

OutcomeNoise noiseOf(const std::vector<int>& ratings)
{
    const auto noise = outcomeNoise(rated(ratings), Measure::MorningPain, today);
    EXPECT_TRUE(noise);
    return noise.value_or(OutcomeNoise{});
}

std::vector<int> repeated(const std::vector<int>& some, int times)
{
    std::vector<int> all;
    for (int i = 0; i < times; ++i) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

TEST(OutcomeNoiseTest, IsTheDeviationAndTheCarryOverOfThePersonsOwnRatings)
{
    const OutcomeNoise noise = noiseOf({2, 4, 4, 6, 6, 4, 4, 2, 2, 4, 4, 6, 6, 4, 4, 2});
    EXPECT_EQ(noise.values, 16);
    EXPECT_EQ(noise.mean, 4);
    EXPECT_EQ(noise.scale, (OutcomeScale{0, 10, 1}));
    EXPECT_NEAR(noise.deviation, std::sqrt(32.0 / 15), 1e-12);
    EXPECT_NEAR(noise.autocorrelation, (12.0 / 15) / 2, 1e-12);
    EXPECT_EQ(noise.recordedShare, 1);
}

TEST(OutcomeNoiseTest, GapsAreNeverBridged)
{
    // Without the gap the neighbours of 1 and 5 would be each other.
    const OutcomeNoise noise = noiseOf(repeated({1, 1, -1, 5, 5, -1}, 5));
    EXPECT_EQ(noise.values, 20);
    EXPECT_NEAR(noise.autocorrelation, 0.95, 1e-12);
    EXPECT_NEAR(noise.recordedShare, 20.0 / 29, 1e-12);
}

TEST(OutcomeNoiseTest, OnlyNinetyDaysCount)
{
    std::vector<int> ratings(30, 10);
    const auto recent = repeated({3, 4}, 45);
    ratings.insert(ratings.end(), recent.begin(), recent.end());
    EXPECT_EQ(noiseOf(ratings).values, 90);
    EXPECT_NEAR(noiseOf(ratings).deviation, 0.5 * std::sqrt(90.0 / 89), 1e-12);
    EXPECT_EQ(noiseOf(ratings).autocorrelation, -0.95);
}

TEST(OutcomeNoiseTest, TooFewRatingsSayHowManyAreMissing)
{
    EXPECT_EQ(outcomeNoise(Diary(), Measure::MorningPain, today).error(), NotYet{14});
    EXPECT_EQ(outcomeNoise(rated(std::vector<int>(13, 4)), Measure::MorningPain, today).error(), NotYet{1});
    EXPECT_EQ(outcomeNoise(rated(repeated({4, -1}, 20)), Measure::MorningPain, today).error(), NotYet{7});
    EXPECT_FALSE(outcomeNoise(rated(repeated({4, 5}, 20)), Measure::NightQuality, today));
}

TEST(OutcomeNoiseTest, OfEqualRatingsIsNothing)
{
    const OutcomeNoise noise = noiseOf(std::vector<int>(20, 4));
    EXPECT_EQ(noise.deviation, 0);
    EXPECT_EQ(noise.autocorrelation, 0);
}

const OutcomeScale points = scaleOf(Measure::MorningPain);

double powerOf(const ExperimentDesign& design, const OutcomeNoise& noise, double effect)
{
    return powerCurve(design, noise, {{effect}}).front().power;
}

TEST(PowerCurveTest, OfEightPairsOfThreeDaysIsWhatWasWorkedOutBefore)
{
    // Whole points with a deviation of 1.7 that linger a little, one day in ten not recorded, no wash-out.
    const OutcomeNoise noise{5, 1.7, 0.4, points, 0.9, 90};
    const ExperimentDesign design{PairCount::of<8>(), BlockDays::of<3>(), WashOutDays::of<0>()};
    EXPECT_NEAR(powerOf(design, noise, 2), 0.77, 0.025);
    EXPECT_NEAR(powerOf(design, noise, 1), 0.29, 0.025);
}

TEST(PowerCurveTest, WholePointsMakeTiesAndTiesCostPower)
{
    EXPECT_GT(powerOf({}, {5, 1.5, 0.5, {0, 10, 0}, 1, 90}, 1), powerOf({}, {5, 1.5, 0.5, points, 1, 90}, 1) + 0.03);
}

TEST(PowerCurveTest, OfRatingsThatNeverVaryIsCertain)
{
    EXPECT_EQ(powerOf({}, {4, 0, 0, points, 1, 90}, 1), 1);
    EXPECT_EQ(powerOf({}, {4, 0, 0, points, 1, 90}, 0.25), 0);
}

TEST(PowerCurveTest, WithoutAnyEffectIsRarelyFooled)
{
    // One side of a 5 % test.
    EXPECT_NEAR(powerOf({}, {5, 1.8, 0.3, points, 1, 90}, 1e-9), 0.025, 0.012);
    EXPECT_NEAR(powerOf({}, {5, 1.8, 0.9, points, 1, 90}, 1e-9), 0.025, 0.012);
}

TEST(PowerCurveTest, RisesWithTheEffectThePairsAndTheLengthOfBlocks)
{
    const OutcomeNoise noise{5, 1.8, 0.3, points, 1, 90};
    const auto curve = powerCurve({}, noise, {effectsWorthAsking(Measure::MorningPain)});
    ASSERT_EQ(curve.size(), 12u);
    EXPECT_EQ(curve.front().effect, 0.25);
    EXPECT_EQ(curve.back().effect, 3);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        EXPECT_GE(curve[i].power, curve[i - 1].power);
    }
    EXPECT_GT(powerOf({PairCount::of<12>()}, noise, 1), powerOf({}, noise, 1) + 0.05);
    EXPECT_GT(powerOf({PairCount::of<8>(), BlockDays::of<7>()}, noise, 1), powerOf({}, noise, 1) + 0.05);
    EXPECT_GT(powerOf({}, noise, 2), powerOf({}, {5, 1.8, 0.3, points, 0.6, 90}, 2) + 0.05);
}

TEST(PowerCurveTest, NoReliefLargerThanThePainIsPromised)
{
    const auto curve = powerCurve({}, noiseOf(repeated({0, 1, 2, 1}, 10)), {effectsWorthAsking(Measure::MorningPain)});
    ASSERT_EQ(curve.size(), 4u);
    EXPECT_EQ(curve.back().effect, 1);
}

TEST(PowerCurveTest, WhatIsBetterWhenHigherIsHeldToTheOtherEnd)
{
    const OutcomeNoise quality{4.5, 0.7, 0.3, scaleOf(Measure::NightQuality), 1, 90};
    EXPECT_EQ(powerCurve({}, quality, {effectsWorthAsking(Measure::NightQuality)}).size(), 2u);
    const OutcomeNoise efficiency{85, 5, 0.3, scaleOf(Measure::NightEfficiency), 1, 90};
    EXPECT_GT(powerOf({}, efficiency, 10), 0.9);
    const OutcomeNoise hours{7, 1, 0.3, scaleOf(Measure::NightDuration), 1, 90};
    EXPECT_EQ(powerCurve({}, hours, {effectsWorthAsking(Measure::NightDuration)}).size(), 12u);
}

TEST(PowerCurveTest, TheEndOfTheScaleCostsPower)
{
    EXPECT_LT(powerOf({}, {1, 1.5, 0.3, points, 1, 90}, 1), powerOf({}, {5, 1.5, 0.3, points, 1, 90}, 1) - 0.05);
}

TEST(PowerCurveTest, WhereNothingIsLeftToImproveTheSmallestSizeIsNeverNoticed)
{
    const auto curve = powerCurve({}, noiseOf(std::vector<int>(20, 0)), {effectsWorthAsking(Measure::MorningPain)});
    EXPECT_EQ(curve, (std::vector<PowerPoint>{{0.25, 0}}));
}

TEST(PowerCurveTest, TheSameSeedGivesTheSameCurve)
{
    const OutcomeNoise noise{5, 1.8, 0.3, points, 0.9, 90};
    const PowerOptions options{{0.5, 1, 2}, 7, 500};
    EXPECT_EQ(powerCurve({}, noise, options), powerCurve({}, noise, options));
    EXPECT_NE(powerCurve({}, noise, options), powerCurve({}, noise, {{0.5, 1, 2}, 8, 500}));
}

TEST(PowerCurveTest, HardlyAnyRatingsNoticeNothing)
{
    EXPECT_EQ(powerOf({}, {5, 1.8, 0.3, points, 0.01, 14}, 3), 0);
}

}  // namespace
}  // namespace slumbar
