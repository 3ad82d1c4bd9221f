#include <set>

#include <QJsonArray>
#include <gmock/gmock.h>

#include "app/cli/commandfixture.h"

namespace slumbar {
namespace {

using testing::Answer;

QStringList sorted(const char* names)
{
    QStringList list = QString::fromUtf8(names).split(QLatin1Char(' '));
    list.sort();
    return list;
}

class EffectsCommandTest : public testing::CommandTest {
protected:
    void demo(const char* days)
    {
        run(QStringLiteral("demo"),
            {QStringLiteral("--output"), path("default.slumbar"), QStringLiteral("--days"), QLatin1String(days)});
    }
    Answer effects(const QStringList& arguments) { return run(QStringLiteral("effects"), arguments); }
};

TEST_F(EffectsCommandTest, TheJsonHasExactlyTheAgreedNames)
{
    demo("200");
    const Answer answer = effects({QStringLiteral("--json")});
    ASSERT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    const QJsonObject json = answer.json();
    EXPECT_EQ(json.keys(), sorted("family_size effects cycle forecast"));
    const QStringList ofEffect = sorted(
        "exposure outcome contrast n exposed unexposed estimate std_error low high low_both high_both p q reading "
        "verdict reason early days_missing robust_held robust_of");
    const QJsonObject cycle = json[QStringLiteral("cycle")].toObject();
    EXPECT_EQ(cycle.keys(), sorted("night_to_pain pain_to_night"));
    EXPECT_EQ(cycle[QStringLiteral("pain_to_night")].toObject().keys(), ofEffect);
    EXPECT_EQ(cycle[QStringLiteral("night_to_pain")][QStringLiteral("exposure")], QStringLiteral("night.duration_h"));
    EXPECT_EQ(json[QStringLiteral("forecast")].toObject().keys(),
              sorted("day estimate low high level covered of shown"));
    EXPECT_EQ(json[QStringLiteral("forecast")][QStringLiteral("day")], QStringLiteral("2026-10-30"));
    std::set<QString> firstQuestions;
    firstQuestions.insert(QStringLiteral("pain.evening and the night"));
    for (const QJsonValue& effect : json[QStringLiteral("effects")].toArray()) {
        EXPECT_EQ(effect.toObject().keys(), ofEffect);
        EXPECT_NE(effect[QStringLiteral("estimate")].isNull(), effect[QStringLiteral("reason")].isNull());
        if (!effect[QStringLiteral("p")].isNull()) {
            const bool isNight = effect[QStringLiteral("outcome")].toString().startsWith(QStringLiteral("night."));
            firstQuestions.insert(effect[QStringLiteral("exposure")].toString() +
                                  (isNight ? QStringLiteral(" and the night") : QStringLiteral(" and pain")));
        }
    }
    EXPECT_EQ(json[QStringLiteral("family_size")], static_cast<int>(firstQuestions.size()));
    EXPECT_GT(firstQuestions.size(), 20U);
}

TEST_F(EffectsCommandTest, OfAShortDiaryItSaysHowMuchIsMissing)
{
    demo("20");
    const QJsonObject json = effects({QStringLiteral("--json")}).json();
    EXPECT_EQ(json[QStringLiteral("family_size")], 0);
    const QJsonValue first = json[QStringLiteral("effects")][0];
    EXPECT_EQ(first[QStringLiteral("verdict")], QStringLiteral("too_little_data"));
    EXPECT_GT(first[QStringLiteral("days_missing")].toInt(), 10);
    EXPECT_TRUE(first[QStringLiteral("estimate")].isNull());
    EXPECT_TRUE(json[QStringLiteral("forecast")].isNull());
    const Answer text = effects({});
    EXPECT_TRUE(text.out.contains(QStringLiteral("Too little recorded yet"))) << text.out.toStdString();
    EXPECT_TRUE(text.out.contains(QStringLiteral("association, not cause")));
}

TEST_F(EffectsCommandTest, OfAnEmptyDiaryThereIsNothing)
{
    keep(Diary());
    const Answer answer = effects({QStringLiteral("--json")});
    EXPECT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[QStringLiteral("family_size")], 0);
    EXPECT_EQ(effects({}).out, QStringLiteral("Nothing is recorded yet.\n"));
}

TEST_F(EffectsCommandTest, OneEffectIsExplainedRowByRow)
{
    demo("120");
    const Answer answer = effects({QStringLiteral("--explain"), QStringLiteral("night.duration_h")});
    ASSERT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.contains(QStringLiteral(
        "pain.morning[t] ~ night.duration_h[t] + night.duration_h[t-1] + pain.evening[t-1] + pain.morning[t-1]")))
        << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(
        QStringLiteral("with pain.evening[t-1] instrumented by pain.morning[t-1] and pain.evening[t-2]")));
    EXPECT_TRUE(answer.out.contains(QStringLiteral("\n  2026-10-")));
}

TEST_F(EffectsCommandTest, TheScriptForRAsksForThatEffectOfThoseDays)
{
    demo("120");
    const Answer answer =
        effects({QStringLiteral("--explain"), QStringLiteral("factor:stretching"), QStringLiteral("--outcome"),
                 QStringLiteral("night.quality"), QStringLiteral("--from"), QStringLiteral("2026-08-01"),
                 QStringLiteral("--to"), QStringLiteral("2026-10-01"), QStringLiteral("--r-script")});
    ASSERT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.contains(QStringLiteral("fit_reading <- function")));
    EXPECT_TRUE(answer.out.contains(QStringLiteral("seq(as.Date(\"2026-08-01\"), as.Date(\"2026-10-01\"), by = 1), "
                                                   "\"factor:stretching\", \"night.quality\")")))
        << answer.out.right(400).toStdString();
}

TEST_F(EffectsCommandTest, WhatCannotBeExplainedIsSaid)
{
    demo("60");
    EXPECT_EQ(effects({QStringLiteral("--explain"), QStringLiteral("weather")}).exit, ExitCode::UsageWrong);
    EXPECT_EQ(effects({QStringLiteral("--explain"), QStringLiteral("night.quality"), QStringLiteral("--outcome"),
                       QStringLiteral("luck")})
                  .exit,
              ExitCode::UsageWrong);
    EXPECT_EQ(effects({QStringLiteral("--r-script")}).exit, ExitCode::UsageWrong);
    EXPECT_EQ(effects({QStringLiteral("--outcome"), QStringLiteral("pain.evening")}).exit, ExitCode::UsageWrong);
    const Answer unknown = effects({QStringLiteral("--explain"), QStringLiteral("factor:never_heard_of")});
    EXPECT_EQ(unknown.exit, ExitCode::InputWrong);
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("does not have that effect")));
    EXPECT_EQ(effects({QStringLiteral("--from"), QStringLiteral("soon")}).exit, ExitCode::UsageWrong);
    EXPECT_EQ(effects({QStringLiteral("--from"), QStringLiteral("2026-10-02"), QStringLiteral("--to"),
                       QStringLiteral("2026-10-01")})
                  .exit,
              ExitCode::InputWrong);
    EXPECT_EQ(effects({QStringLiteral("--diary"), path("nowhere.slumbar")}).exit, ExitCode::DiaryNotOpened);
}

}  // namespace
}  // namespace slumbar
