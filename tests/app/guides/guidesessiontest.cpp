#include "guides/guidesession.h"

#include <gtest/gtest.h>

namespace slumbar {
namespace {

using namespace std::chrono_literals;

GuideStep step(const char* title, std::chrono::seconds length)
{
    GuideStep made;
    made.title = QLatin1String(title);
    made.length = length;
    return made;
}

/// 60, 90 and 30 seconds.
GuideProgram threeSteps()
{
    return {{step("first", 60s), step("second", 90s), step("third", 30s)}};
}

TEST(GuideSessionTest, TimeLeadsThroughTheSteps)
{
    GuideSession session(threeSteps());
    EXPECT_EQ(session.step().title, QStringLiteral("first"));
    session.advance(60s);
    EXPECT_EQ(session.step().title, QStringLiteral("second"));
    EXPECT_EQ(session.leftInStep(), 90s);
    session.advance(100s);
    EXPECT_EQ(session.step().title, QStringLiteral("third"));
    EXPECT_EQ(session.leftInStep(), 20s);
    EXPECT_FALSE(session.isFinished());
    session.advance(1h);
    EXPECT_TRUE(session.isFinished());
    EXPECT_EQ(session.minutesSpent(), 3);
}

TEST(GuideSessionTest, SkippingForwardSpendsNoTime)
{
    GuideSession session(threeSteps());
    session.advance(59s);
    session.skip(1);
    EXPECT_EQ(session.position(), 60s);
    EXPECT_EQ(session.minutesSpent(), 0);
    session.skip(1);
    session.skip(1);
    EXPECT_TRUE(session.isFinished());
    EXPECT_EQ(session.minutesSpent(), 0);
}

TEST(GuideSessionTest, AStepDoneAgainCountsAgain)
{
    GuideSession session(threeSteps());
    session.advance(60s);
    session.skip(-1);
    session.advance(3min);
    EXPECT_EQ(session.minutesSpent(), 4);
}

TEST(GuideSessionTest, BackBeginsTheStepAgainAndFromItsStartTheOneBefore)
{
    GuideSession session(threeSteps());
    session.advance(100s);
    session.skip(-1);
    EXPECT_EQ(session.position(), 60s);
    session.skip(-1);
    EXPECT_EQ(session.position(), 0s);
    session.skip(-1);
    EXPECT_EQ(session.position(), 0s);
}

TEST(GuideProgramTest, FittingKeepsProportionsAndLosesNoSecond)
{
    const GuideProgram fitted = fittedTo(200s, threeSteps());
    EXPECT_EQ(fitted.length(), 200s);
    EXPECT_EQ(fitted.steps[0].length, 66s);
    EXPECT_EQ(fitted.steps[1].length, 100s);
    EXPECT_EQ(fitted.steps[2].length, 34s);
}

}  // namespace
}  // namespace slumbar
