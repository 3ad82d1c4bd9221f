#include "guides/stretches.h"

#include <set>

#include <gtest/gtest.h>

#include "guides/guide.h"
#include "support/build.h"

namespace slumbar {
namespace {

using namespace std::chrono_literals;

std::set<QString> figuresOf(const GuideProgram& program)
{
    std::set<QString> figures;
    for (const GuideStep& step : program.steps) {
        figures.insert(step.figure);
    }
    return figures;
}

TEST(StretchesTest, EveryMoveSaysWhatToDoAndWhenToStop)
{
    EXPECT_GE(moves().size(), 8U);
    for (const Move& move : moves()) {
        const QString words = QString::fromUtf8(move.words);
        const auto sentences = words.count(QLatin1Char('.'));
        EXPECT_GE(sentences, 2) << move.name;
        EXPECT_LE(sentences, 3) << move.name;
        EXPECT_FALSE(QString::fromUtf8(move.caution).isEmpty()) << move.name;
        EXPECT_FALSE((words + QString::fromUtf8(move.caution)).contains(QLatin1Char('!'))) << move.name;
    }
}

TEST(StretchesTest, TenMinutesHaveEveryMoveOnce)
{
    const GuideProgram program = stretchingProgram(10min);
    EXPECT_EQ(program.length(), 10min);
    EXPECT_EQ(figuresOf(program).size(), moves().size());
}

TEST(StretchesTest, FewMinutesHaveFewMovesWithTimeForEach)
{
    const GuideProgram program = stretchingProgram(3min);
    EXPECT_EQ(program.length(), 3min);
    EXPECT_LT(figuresOf(program).size(), moves().size() / 2);
    for (const GuideStep& step : program.steps) {
        EXPECT_GE(step.length, 24s) << step.title.toStdString();
    }
}

TEST(StretchesTest, ManyMinutesGoAroundAgain)
{
    const GuideProgram program = stretchingProgram(20min);
    EXPECT_EQ(program.length(), 20min);
    EXPECT_EQ(program.steps.size(), 2 * stretchingProgram(10min).steps.size());
}

TEST(StretchesTest, BothSidesGetTheirTurn)
{
    const GuideProgram program = stretchingProgram(10min);
    EXPECT_EQ(program.steps[0].title, program.steps[1].title);
    EXPECT_EQ(program.steps[0].side, QStringLiteral("left side"));
    EXPECT_EQ(program.steps[1].side, QStringLiteral("right side"));
}

TEST(GuideTest, AGuideLastsAsLongAsTheHabitAsksFor)
{
    FactorFields fields = Diary().factor("stretching")->fields();
    fields.target = TargetAtLeast{7.5};
    EXPECT_EQ(guideLength(testing::valueOf(Factor::make(fields))), 8min);
    fields.target = TargetAtMost{30};
    EXPECT_EQ(guideLength(testing::valueOf(Factor::make(fields))), 10min);
}

TEST(GuideTest, EveryVariantOfEveryGuideHasAProgram)
{
    for (const auto kind : {GuideKind::Stretching, GuideKind::Breathing, GuideKind::Mindfulness}) {
        const auto variants = std::max<qsizetype>(1, guideVariants(kind).size());
        for (int variant = 0; variant < variants; ++variant) {
            for (const auto minutes : {1min, 5min, 120min}) {
                EXPECT_GE(guideProgram(kind, variant, minutes).length(), minutes);
            }
        }
        EXPECT_FALSE(guideIntroduction(kind).isEmpty());
    }
}

}  // namespace
}  // namespace slumbar
