#include "analysis/effects/paths.h"

#include <gtest/gtest.h>

namespace slumbar::testing {

namespace {

Effect effectOf(const Exposure& exposure, Measure outcome, bool hasEstimate = true)
{
    Effect effect;
    effect.exposure = exposure;
    effect.outcome = outcome;
    if (hasEstimate) {
        effect.estimate = Estimate{-1, 0.3, -1.6, -0.4, 0.01, 50};
    }
    return effect;
}

TEST(PathsTest, LeadFromAHabitThroughTheNightToTheMorning)
{
    EffectFamily family;
    family.effects = {effectOf(Measure::NightDuration, Measure::MorningPain),
                      effectOf(Measure::NightDuration, Measure::EveningPain),
                      effectOf(Measure::NightQuality, Measure::MorningPain, false),
                      effectOf("tea", Measure::MorningPain),
                      effectOf("tea", Measure::NightDuration),
                      effectOf("tea", Measure::NightQuality)};
    const std::vector<Path> found = paths(family);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].habitToNight, family.effects[4]);
    EXPECT_EQ(found[0].nightToPain, family.effects[0]);
}

TEST(PathsTest, OfNothingAreNone)
{
    EXPECT_TRUE(paths({}).empty());
}

}  // namespace

}  // namespace slumbar::testing
