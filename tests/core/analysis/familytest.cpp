#include "analysis/effects/family.h"

#include <gmock/gmock.h>

#include "analysis/statistics/benjaminihochberg.h"

namespace slumbar::testing {

namespace {

Effect effectOf(const std::string& exposure, Measure outcome, double p)
{
    Effect effect;
    effect.exposure = exposure;
    effect.outcome = outcome;
    effect.isNextRating = outcome == Measure::MorningPain;
    effect.estimate = Estimate{-1, 0.3, -1.6, -0.4, p, 50};
    return effect;
}

std::vector<double> judged(std::vector<Effect> effects, int expectedSize)
{
    EXPECT_EQ(judgeAsFamily(effects), expectedSize);
    std::vector<double> q;
    for (const Effect& effect : effects) {
        q.push_back(*effect.q);
    }
    return q;
}

TEST(FamilyTest, FirstQuestionsAreOneBenjaminiHochbergFamily)
{
    const auto q = judged({effectOf("a", Measure::MorningPain, 0.01), effectOf("b", Measure::MorningPain, 0.2),
                           effectOf("c", Measure::MorningPain, 0.04)},
                          3);
    EXPECT_EQ(q, benjaminiHochberg({0.01, 0.2, 0.04}));
}

TEST(FamilyTest, WhatComesLaterIsOpenedByTheNextRating)
{
    // The other two of "a" are Benjamini-Hochberg among themselves: 0.02 twice over 1 and 0.5.
    const auto q = judged({effectOf("a", Measure::MorningPain, 0.001), effectOf("a", Measure::EveningPain, 0.01),
                           effectOf("a", Measure::MorningStiffness, 0.5), effectOf("b", Measure::MorningPain, 0.9)},
                          2);
    EXPECT_THAT(q, ::testing::ElementsAre(0.002, 0.02, 0.5, 0.9));
}

TEST(FamilyTest, AStrongLaterAnswerDoesNotStandWithoutTheFirst)
{
    const auto q = judged({effectOf("a", Measure::MorningPain, 0.4), effectOf("a", Measure::EveningPain, 1e-6)}, 1);
    EXPECT_THAT(q, ::testing::ElementsAre(0.4, 0.4));
}

TEST(FamilyTest, AnyMeasureOfTheNightOpensTheNight)
{
    const auto q = judged({effectOf("a", Measure::MorningPain, 0.8), effectOf("a", Measure::NightDuration, 0.9),
                           effectOf("a", Measure::NightQuality, 0.005), effectOf("a", Measure::NightEfficiency, 0.02)},
                          2);
    EXPECT_THAT(
        q, ::testing::ElementsAre(0.8, ::testing::DoubleEq(0.9), ::testing::DoubleEq(0.03), ::testing::DoubleEq(0.03)));
}

TEST(FamilyTest, WithoutTheNextRatingTheOthersOpenEachOther)
{
    const auto q =
        judged({effectOf("a", Measure::EveningPain, 0.01), effectOf("a", Measure::MorningStiffness, 0.3)}, 1);
    EXPECT_THAT(q, ::testing::ElementsAre(::testing::DoubleEq(0.02), ::testing::DoubleEq(0.3)));
}

TEST(FamilyTest, WhatHasNoEstimateDoesNotCount)
{
    std::vector<Effect> effects{effectOf("a", Measure::MorningPain, 0.03), Effect()};
    EXPECT_EQ(judgeAsFamily(effects), 1);
    EXPECT_EQ(*effects[0].q, 0.03);
    EXPECT_FALSE(effects[1].q);
}

}  // namespace

}  // namespace slumbar::testing
