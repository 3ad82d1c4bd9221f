#include "guides/breathing.h"

#include <gtest/gtest.h>

#include "guides/mindfulness.h"

namespace slumbar {
namespace {

using namespace std::chrono_literals;

constexpr BreathPace usual = breathPaces[0];
constexpr BreathPace withHold = breathPaces[2];

TEST(BreathingTest, SixBreathsAMinuteAreTheUsualPace)
{
    EXPECT_EQ(60s / usual.breath(), 6);
    EXPECT_EQ(usual.words(), QStringLiteral("In for 4 seconds, out for 6."));
    EXPECT_EQ(withHold.name(), QStringLiteral("4–7–8"));
}

TEST(BreathingTest, TheLungsFillAndEmptyOverABreath)
{
    EXPECT_DOUBLE_EQ(breathAt(usual, 0ms).fullness, 0);
    EXPECT_NEAR(breathAt(usual, 2s).fullness, 0.5, 1e-9);
    EXPECT_DOUBLE_EQ(breathAt(usual, 4s).fullness, 1);
    EXPECT_NEAR(breathAt(usual, 7s).fullness, 0.5, 1e-9);
    EXPECT_LT(breathAt(usual, 9999ms).fullness, 0.001);
    EXPECT_DOUBLE_EQ(breathAt(usual, 10s).fullness, 0);
}

TEST(BreathingTest, SecondsAreCountedInEachPart)
{
    EXPECT_EQ(breathAt(usual, 3999ms).phase, BreathPhase::In);
    EXPECT_EQ(breathAt(usual, 3999ms).second, 4);
    EXPECT_EQ(breathAt(usual, 4s).phase, BreathPhase::Out);
    EXPECT_EQ(breathAt(usual, 4s).second, 1);
    EXPECT_EQ(breathAt(withHold, 19s + 5s).phase, BreathPhase::Hold);
    EXPECT_EQ(breathAt(withHold, 19s + 5s).second, 2);
    EXPECT_DOUBLE_EQ(breathAt(withHold, 5s).fullness, 1);
}

TEST(BreathingTest, AProgramEndsWithAWholeBreathAndNotTooEarly)
{
    for (const BreathPace& pace : breathPaces) {
        const auto length = breathingProgram(pace, 5min).length();
        EXPECT_GE(length, 5min);
        EXPECT_LT(length, 5min + pace.breath());
        EXPECT_EQ(length % pace.breath(), 0s);
    }
}

TEST(MindfulnessTest, BothGuidesFillTheMinutesWithCalmSteps)
{
    for (const auto kind : {MindfulnessKind::BodyScan, MindfulnessKind::BreathAwareness}) {
        const GuideProgram program = mindfulnessProgram(kind, 10min);
        EXPECT_EQ(program.length(), 10min);
        for (const GuideStep& step : program.steps) {
            EXPECT_GE(step.length, 20s) << step.title.toStdString();
            EXPECT_FALSE(step.words.contains(QLatin1Char('!')));
        }
    }
}

}  // namespace
}  // namespace slumbar
