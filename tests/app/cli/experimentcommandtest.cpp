#include <QJsonArray>
#include <gmock/gmock.h>

#include "app/cli/commandfixture.h"

namespace slumbar {
namespace {

using testing::Answer;
using testing::day;
using testing::valueOf;

/// The words between the spaces.
QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

class ExperimentCommandTest : public testing::CommandTest {
protected:
    /// A made-up diary of 120 days that ends on 29 October 2026.
    ExperimentCommandTest()
    {
        CommandTest::run(QStringLiteral("demo"), {QStringLiteral("--output"), path("default.slumbar"),
                                                  QStringLiteral("--days"), QStringLiteral("120")});
    }

    Answer run(const char* line) { return CommandTest::run(QStringLiteral("experiment"), words(line)); }
    Diary diary() const { return diaryIn("default.slumbar"); }
    Experiment started(const char* line)
    {
        const Answer answer = run(line);
        EXPECT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
        return diary().experiments().back();
    }
    void write(const Edit& edit)
    {
        const auto file = valueOf(DiaryFile::open(path("default.slumbar"), Access::ReadWrite, clock));
        EXPECT_TRUE(file->apply(edit, valueOf(file->load()).undoing(edit)));
    }
    /// Rates every morning that answers to the experiment: `with` after days with the habit, else `without`.
    void rate(const Experiment& experiment, int with, int without)
    {
        Edit edit;
        for (const Day on : experiment.days()) {
            const bool isWith = experiment.armOn(on) == Arm::With;
            DayRecord record(on.next());
            record.setPain(testing::backPain(PainMoment::Morning, isWith ? with : without));
            record.setMark({"stretching", isWith ? MarkValue(Done{}) : MarkValue(NotDone{}), {}});
            edit.days.push_back(std::move(record));
        }
        write(edit);
    }
};

constexpr const char* startStretching = "start --factor stretching --outcome pain.morning --seed 7 --json";

TEST_F(ExperimentCommandTest, APlanTellsItsDaysAndItsPowerAndWritesNothing)
{
    const Answer answer = run("plan --factor stretching --outcome pain.morning --json");
    ASSERT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    const QJsonObject json = answer.json();
    EXPECT_EQ(json[QStringLiteral("days")], 48);
    // Up to 2.5 points: the mean pain of these days is 2.67.
    EXPECT_EQ(json[QStringLiteral("power")].toArray().size(), 10);
    EXPECT_GT(json[QStringLiteral("noise")][QStringLiteral("deviation")].toDouble(), 0);
    EXPECT_TRUE(json[QStringLiteral("values_missing")].isNull());
    EXPECT_TRUE(diary().experiments().empty());
    EXPECT_TRUE(
        run("plan --factor stretching --outcome pain.morning --pairs 12").out.contains(QStringLiteral("72 days")));
}

TEST_F(ExperimentCommandTest, APlanWithoutEnoughValuesSaysHowManyAreMissing)
{
    const Answer answer = run("plan --factor stretching --outcome pain.morning --today 2020-01-01 --json");
    EXPECT_EQ(answer.exit, ExitCode::Done);
    EXPECT_EQ(answer.json()[QStringLiteral("values_missing")], 14);
    EXPECT_TRUE(answer.json()[QStringLiteral("noise")].isNull());
    EXPECT_TRUE(answer.json()[QStringLiteral("power")].toArray().isEmpty());
}

TEST_F(ExperimentCommandTest, AStartIsWrittenDownWithItsHistory)
{
    const Answer answer = run(startStretching);
    ASSERT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[QStringLiteral("id")], QStringLiteral("stretching-2026-10-30"));
    EXPECT_EQ(answer.json()[QStringLiteral("seed")], 7);
    EXPECT_EQ(answer.json()[QStringLiteral("last_day")], QStringLiteral("2026-12-16"));
    const Diary written = diary();
    ASSERT_EQ(written.experiments().size(), 1u);
    EXPECT_EQ(written.experiments().front()->partOfDay, PartOfDay::Evening);
    const auto file = valueOf(DiaryFile::open(path("default.slumbar"), Access::ReadOnly, clock));
    EXPECT_EQ(valueOf(file->experimentsRevisions()).size(), 1u);
    EXPECT_EQ(valueOf(file->check()), std::vector<Error>());
}

TEST_F(ExperimentCommandTest, WithoutASeedOneIsTakenAndPrinted)
{
    const Answer answer = run("start --factor stretching --outcome pain.morning");
    ASSERT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.contains(QString::number(diary().experiments().front()->seed.value())));
}

TEST_F(ExperimentCommandTest, ASecondOneOnTheSameDaysIsRefusedWithTheReason)
{
    started(startStretching);
    const Answer second = run("start --factor breathing --outcome pain.evening --first 2026-12-16");
    EXPECT_EQ(second.exit, ExitCode::InputWrong);
    EXPECT_TRUE(second.err.contains(QStringLiteral("stretching-2026-10-30 runs from 2026-10-30 to 2026-12-16")));
    EXPECT_EQ(run("start --factor breathing --outcome pain.evening --first 2026-12-17").exit, ExitCode::Done);
}

TEST_F(ExperimentCommandTest, WhatCannotBeTriedOutIsRefused)
{
    for (const char* line :
         {"start --factor tea --outcome pain.morning", "start --factor stress --outcome pain.morning",
          "start --factor stretching --outcome pain.morning --first 2026-10-28"}) {
        const Answer answer = run(line);
        EXPECT_EQ(answer.exit, ExitCode::InputWrong) << line;
        EXPECT_FALSE(answer.err.isEmpty()) << line;
        EXPECT_TRUE(answer.out.isEmpty()) << line;
    }
    FactorFields archived = diary().factor("stretching")->fields();
    archived.isArchived = true;
    std::vector<Factor> factors = diary().factors();
    for (Factor& factor : factors) {
        factor = factor.id() == "stretching" ? valueOf(Factor::make(archived)) : factor;
    }
    write({{}, factors, {}});
    EXPECT_EQ(run(startStretching).exit, ExitCode::InputWrong);
    EXPECT_TRUE(diary().experiments().empty());
}

TEST_F(ExperimentCommandTest, AHabitThatRestsOnThoseDaysIsRefused)
{
    FactorFields paused = diary().factor("stretching")->fields();
    paused.pauses = {{day("2026-11-10"), std::nullopt}};
    std::vector<Factor> factors = diary().factors();
    for (Factor& factor : factors) {
        factor = factor.id() == "stretching" ? valueOf(Factor::make(paused)) : factor;
    }
    write({{}, factors, {}, {}});
    const Answer answer = run(startStretching);
    EXPECT_EQ(answer.exit, ExitCode::InputWrong);
    EXPECT_TRUE(answer.err.contains(QStringLiteral("paused on 2026-11-10"))) << answer.err.toStdString();
    EXPECT_TRUE(diary().experiments().empty());
}

TEST_F(ExperimentCommandTest, WrongUsageIsToldFromWrongInput)
{
    for (const char* line :
         {"", "stop", "plan", "plan --factor stretching", "plan --factor stretching --outcome pain.noon",
          "plan --factor stretching --outcome night.debt_h",
          "plan --factor stretching --outcome pain.morning --pairs 5",
          "plan --factor stretching --outcome pain.morning --block two",
          "start --factor stretching --outcome pain.morning --seed -3",
          "start --factor stretching --outcome pain.morning --first tomorrow", "status --today soon",
          "analyse --today 2026-02-30"}) {
        const Answer answer = run(line);
        EXPECT_EQ(answer.exit, ExitCode::UsageWrong) << line;
        EXPECT_TRUE(answer.out.isEmpty()) << line;
    }
    EXPECT_EQ(run("status --diary /nowhere/at/all").exit, ExitCode::DiaryNotOpened);
    EXPECT_EQ(run("status").exit, ExitCode::InputWrong);
    EXPECT_EQ(run("analyse --id tea-1").exit, ExitCode::InputWrong);
}

TEST_F(ExperimentCommandTest, EveryActionHasHelpWithAnExample)
{
    for (const char* line : {"--help", "plan --help", "start --help", "status --help", "analyse --help"}) {
        const Answer answer = run(line);
        EXPECT_EQ(answer.exit, ExitCode::Done) << line;
        EXPECT_TRUE(answer.out.contains(QStringLiteral("  slumbar experiment "))) << line;
    }
}

TEST_F(ExperimentCommandTest, TheStatusSaysWhatToDoTodayAndNeverHowItGoes)
{
    const Experiment experiment = started(startStretching);
    rate(experiment, 1, 9);
    EXPECT_EQ(run("status --json").json()[QStringLiteral("state")], QStringLiteral("upcoming"));
    const Answer answer = run("status --today 2026-11-03 --json");
    ASSERT_EQ(answer.exit, ExitCode::Done);
    const QJsonObject json = answer.json();
    EXPECT_EQ(json[QStringLiteral("state")], QStringLiteral("running"));
    EXPECT_EQ(json[QStringLiteral("day")], 5);
    EXPECT_EQ(json[QStringLiteral("block")], 2);
    EXPECT_EQ(json[QStringLiteral("arm")].toString().toStdString(), idOf(*experiment.armOn(day("2026-11-03"))));
    EXPECT_EQ(json[QStringLiteral("wash_out")], false);
    EXPECT_FALSE(json.contains(QStringLiteral("result")));
    EXPECT_TRUE(run("status --today 2026-11-03").out.contains(QStringLiteral("Day 5 of 48, block 2 of 16")));
    EXPECT_EQ(run("status --today 2027-01-01 --json").json()[QStringLiteral("state")], QStringLiteral("finished"));
}

TEST_F(ExperimentCommandTest, TheResultIsHiddenUntilTheEnd)
{
    const Experiment experiment = started(startStretching);
    rate(experiment, 3, 5);
    const Answer during = run("analyse --today 2026-12-10 --json");
    EXPECT_EQ(during.exit, ExitCode::InputWrong);
    EXPECT_TRUE(during.json()[QStringLiteral("result")].isNull());
    EXPECT_EQ(during.json()[QStringLiteral("days_left")], 7);
    EXPECT_FALSE(run("analyse --today 2026-12-10").out.contains(QStringLiteral("Difference")));

    const Answer after = run("analyse --today 2026-12-17 --json");
    ASSERT_EQ(after.exit, ExitCode::Done) << after.err.toStdString();
    const QJsonObject result = after.json()[QStringLiteral("result")].toObject();
    EXPECT_EQ(result[QStringLiteral("estimate")], -2);
    EXPECT_EQ(result[QStringLiteral("p")], 2.0 / 256);
    EXPECT_EQ(result[QStringLiteral("verdict")], QStringLiteral("better_with"));
    EXPECT_EQ(result[QStringLiteral("stopped_early")], false);
    EXPECT_TRUE(run("analyse --today 2026-12-17").out.contains(QStringLiteral("Better with it.")));
}

TEST_F(ExperimentCommandTest, StoppingEarlyIsWrittenDownAndLabelled)
{
    const Experiment experiment = started(startStretching);
    rate(experiment, 3, 5);
    EXPECT_EQ(run("analyse --stop-early").exit, ExitCode::UsageWrong);
    const Answer answer = run("analyse --stop-early flu --today 2026-12-08 --json");
    ASSERT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[QStringLiteral("stopped_on")], QStringLiteral("2026-12-08"));
    EXPECT_EQ(answer.json()[QStringLiteral("stop_reason")], QStringLiteral("flu"));
    EXPECT_EQ(answer.json()[QStringLiteral("result")][QStringLiteral("stopped_early")], true);
    EXPECT_EQ(answer.json()[QStringLiteral("result")][QStringLiteral("pairs_used")], 6);
    EXPECT_EQ(diary().experiments().front()->stopped, (EarlyStop{day("2026-12-08"), "flu"}));
    EXPECT_EQ(run("analyse --stop-early again --today 2026-12-09").exit, ExitCode::InputWrong);
    EXPECT_EQ(run("status --today 2026-12-09 --json").json()[QStringLiteral("state")], QStringLiteral("stopped_early"));
}

TEST_F(ExperimentCommandTest, StoppedBeforeItBeganItLeavesItsDaysFree)
{
    started(startStretching);
    EXPECT_EQ(run("analyse --stop-early moved").exit, ExitCode::Done);
    EXPECT_EQ(run(startStretching).exit, ExitCode::Done);
    EXPECT_EQ(diary().experiments().back().id(), "stretching-2026-10-30-2");
}

TEST_F(ExperimentCommandTest, AnExperimentTravelsInJson)
{
    started(startStretching);
    CommandTest::run(QStringLiteral("export"), {QStringLiteral("--format"), QStringLiteral("json"),
                                                QStringLiteral("--output"), path("diary.json")});
    const QStringList import{path("diary.json"), QStringLiteral("--diary"), path("copy.slumbar"),
                             QStringLiteral("--json")};
    const Answer first = CommandTest::run(QStringLiteral("import"), import);
    EXPECT_EQ(first.json()[QStringLiteral("experiments")][QStringLiteral("added")], 1);
    EXPECT_EQ(diaryIn("copy.slumbar"), diary());
    const Answer second = CommandTest::run(QStringLiteral("import"), import);
    EXPECT_EQ(second.json()[QStringLiteral("experiments")][QStringLiteral("already_there")], 1);
}

}  // namespace
}  // namespace slumbar
