#include "analysis/effects/verdict.h"

#include <gtest/gtest.h>

namespace slumbar::testing {

namespace {

Effect effectOf(double value, double low, double high, double q)
{
    Effect effect;
    effect.exposure = "habit";
    effect.outcome = Measure::MorningPain;
    effect.estimate = Estimate{value, 0.1, low, high, q / 2, 50};
    effect.interval = Interval{low, high};
    effect.doReadingsAgree = true;
    effect.q = q;
    return effect;
}

TEST(VerdictTest, LessPainHelpsAndMoreWorsens)
{
    EXPECT_EQ(verdictOf(effectOf(-1, -1.6, -0.4, 0.05)), Verdict::Helps);
    EXPECT_EQ(verdictOf(effectOf(1, 0.4, 1.6, 0.01)), Verdict::Worsens);
}

TEST(VerdictTest, LongerAndBetterNightsHelp)
{
    for (const Measure outcome : {Measure::NightDuration, Measure::NightQuality, Measure::NightEfficiency}) {
        Effect effect = effectOf(1, 0.4, 1.6, 0.01);
        effect.outcome = outcome;
        EXPECT_EQ(verdictOf(effect), Verdict::Helps);
    }
}

TEST(VerdictTest, AboveFivePercentNothingIsClaimed)
{
    EXPECT_EQ(verdictOf(effectOf(-1, -1.6, -0.4, 0.0501)), Verdict::Unclear);
}

TEST(VerdictTest, ReadingsThatPointDifferentWaysClaimNothing)
{
    Effect effect = effectOf(-1, -1.6, -0.4, 0.001);
    effect.doReadingsAgree = false;
    EXPECT_EQ(verdictOf(effect), Verdict::Unclear);
}

TEST(VerdictTest, TooSmallToMatterNeedsTheWholeIntervalInside)
{
    EXPECT_EQ(verdictOf(effectOf(0.1, -0.3, 0.49, 0.6)), Verdict::NoMeaningfulEffect);
    EXPECT_EQ(verdictOf(effectOf(0.1, -0.3, 0.51, 0.6)), Verdict::Unclear);
}

TEST(VerdictTest, ARatingAsExposureIsNeverCalledTooSmallToMatter)
{
    Effect effect = effectOf(0.01, -0.02, 0.04, 0.6);
    effect.exposure = Measure::EveningPain;
    effect.outcome = Measure::NightDuration;
    EXPECT_EQ(verdictOf(effect), Verdict::Unclear);
}

TEST(VerdictTest, WithoutAnEstimateTheObstacleDecides)
{
    Effect effect;
    effect.obstacle = Obstacle::TooFewRows;
    EXPECT_EQ(verdictOf(effect), Verdict::TooLittleData);
    effect.obstacle = Obstacle::TooFewOfEach;
    EXPECT_EQ(verdictOf(effect), Verdict::TooLittleData);
    effect.obstacle = Obstacle::NotSeparable;
    EXPECT_EQ(verdictOf(effect), Verdict::Unclear);
    effect.obstacle = Obstacle::EveningPainNotRecorded;
    EXPECT_EQ(verdictOf(effect), Verdict::Unclear);
}

}  // namespace

}  // namespace slumbar::testing
