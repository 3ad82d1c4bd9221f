#include "app/cli/commandfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <gmock/gmock.h>

#include "exchange/slumbarjson.h"

namespace slumbar {
namespace {

using CommandLineTest = testing::CommandTest;
using testing::Answer;
using testing::day;
using testing::valueOf;

TEST_F(CommandLineTest, TwentyRealNightsComeInOnceAndKeepTheirOwnSleepTime)
{
    const QStringList arguments{real("garmin/connect-sleep-20-nights.json"), QStringLiteral("--json")};
    const Answer first = run(QStringLiteral("import"), arguments);
    ASSERT_EQ(first.exit, ExitCode::Done) << first.err.toStdString();
    EXPECT_EQ(first.json()[QStringLiteral("nights")][QStringLiteral("added")], 20);

    const Answer second = run(QStringLiteral("import"), arguments);
    EXPECT_EQ(second.exit, ExitCode::Done);
    EXPECT_EQ(second.json()[QStringLiteral("nights")][QStringLiteral("added")], 0);
    EXPECT_EQ(second.json()[QStringLiteral("nights")][QStringLiteral("already_there")], 20);

    const Answer metrics = run(QStringLiteral("metrics"), {QStringLiteral("--json")});
    ASSERT_EQ(metrics.exit, ExitCode::Done);
    const QJsonObject json = metrics.json();
    EXPECT_EQ(json[QStringLiteral("nights")], 20);
    // The mean of the file's own sleepTimeSeconds.
    EXPECT_DOUBLE_EQ(json[QStringLiteral("sleep")][QStringLiteral("total_sleep_min")].toDouble(), 406.75);
    EXPECT_TRUE(json[QStringLiteral("sleep")][QStringLiteral("latency_min")].isNull());
    // Told apart from this program, from the CSV export.
    EXPECT_NEAR(json[QStringLiteral("sleep")][QStringLiteral("regularity_index")].toDouble(), 80.336257, 5e-7);
    EXPECT_NEAR(json[QStringLiteral("sleep")][QStringLiteral("midsleep_free_corrected_h")].toDouble(), 4.416010, 5e-7);
    EXPECT_NEAR(json[QStringLiteral("sleep")][QStringLiteral("composite_phase_deviation_h")].toDouble(), 1.523209,
                5e-7);
    EXPECT_NEAR(json[QStringLiteral("sleep")][QStringLiteral("debt_h")].toDouble(), 21.883333, 5e-7);
    EXPECT_EQ(json[QStringLiteral("from")], QStringLiteral("2021-07-01"));
}

TEST_F(CommandLineTest, MetricsHaveExactlyTheAgreedNames)
{
    run(QStringLiteral("demo"),
        {QStringLiteral("--output"), path("default.slumbar"), QStringLiteral("--days"), QStringLiteral("40")});
    const QJsonObject json = run(QStringLiteral("metrics"), {QStringLiteral("--json")}).json();
    const auto sorted = [](QStringList names) {
        names.sort();
        return names;
    };
    EXPECT_EQ(json.keys(), sorted({QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("nights"),
                                   QStringLiteral("pain_days"), QStringLiteral("sleep"), QStringLiteral("pain"),
                                   QStringLiteral("factors")}));
    EXPECT_EQ(
        json[QStringLiteral("sleep")].toObject().keys(),
        sorted(QStringLiteral(
                   "total_sleep_min time_in_bed_min efficiency_tib efficiency_attempt efficiency_dse latency_min "
                   "awake_after_onset_min awakenings quality regularity_index midsleep_mean_h midsleep_sd_h "
                   "midsleep_free_corrected_h social_jetlag_h composite_phase_deviation_h debt_h debt_nights_recorded")
                   .split(QLatin1Char(' '))));
    EXPECT_EQ(
        json[QStringLiteral("pain")].toObject().keys(),
        sorted(QStringLiteral("morning_mean evening_mean worst stiffness_min flare_days").split(QLatin1Char(' '))));
    const QJsonObject factor = json[QStringLiteral("factors")].toArray().first().toObject();
    EXPECT_EQ(factor.keys(), sorted(QStringLiteral("id recorded met not_met not_applicable adherence strength streak")
                                        .split(QLatin1Char(' '))));
}

TEST_F(CommandLineTest, ADryRunSaysEverythingAndMakesNoFile)
{
    const Answer answer =
        run(QStringLiteral("import"), {real("garmin/connect-sleep-20-nights.json"), QStringLiteral("--dry-run")});
    EXPECT_EQ(answer.exit, ExitCode::Done);
    EXPECT_TRUE(answer.out.startsWith(QStringLiteral("Would add 20 nights, 2021-07-01 to 2021-07-20.")))
        << answer.out.toStdString();
    EXPECT_FALSE(QFile::exists(path("default.slumbar")));
}

TEST_F(CommandLineTest, AnExportComesBackAsTheSameDiary)
{
    run(QStringLiteral("demo"),
        {QStringLiteral("--output"), path("default.slumbar"), QStringLiteral("--days"), QStringLiteral("120")});
    const Diary diary = diaryIn("default.slumbar");
    for (const char* format : {"csv", "json"}) {
        const QString exported = path(format);
        const QString copy = path("copy-") + QLatin1String(format) + QStringLiteral(".slumbar");
        ASSERT_EQ(run(QStringLiteral("export"),
                      {QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--output"), exported})
                      .exit,
                  ExitCode::Done);
        const Answer back = run(QStringLiteral("import"), {exported, QStringLiteral("--diary"), copy});
        ASSERT_EQ(back.exit, ExitCode::Done) << back.err.toStdString();
        EXPECT_EQ(valueOf(DiaryFile::read(copy)), diary) << format;
    }
}

TEST_F(CommandLineTest, ADemoIsMarkedAndNeverWrittenOverAFile)
{
    const QStringList arguments{QStringLiteral("--output"), path("demo.slumbar"), QStringLiteral("--days"),
                                QStringLiteral("30")};
    EXPECT_EQ(run(QStringLiteral("demo"), arguments).exit, ExitCode::Done);
    EXPECT_TRUE(diaryIn("demo.slumbar").isMadeUp());
    EXPECT_EQ(diaryIn("demo.slumbar").range()->last, day("2026-10-29"));
    const Answer again = run(QStringLiteral("demo"), arguments);
    EXPECT_EQ(again.exit, ExitCode::InputWrong);
    EXPECT_TRUE(again.err.contains(QStringLiteral("left as it was")));
    EXPECT_EQ(run(QStringLiteral("check"), {QStringLiteral("--diary"), path("demo.slumbar")}).exit, ExitCode::Done);
}

TEST_F(CommandLineTest, AReportIsTwoPagesOfPdf)
{
    run(QStringLiteral("demo"),
        {QStringLiteral("--output"), path("default.slumbar"), QStringLiteral("--days"), QStringLiteral("60")});
    const Answer answer = run(QStringLiteral("report"), {QStringLiteral("--month"), QStringLiteral("2026-09"),
                                                         QStringLiteral("--output"), path("r.pdf")});
    ASSERT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
    QFile file(path("r.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    const Answer empty = run(QStringLiteral("report"), {QStringLiteral("--month"), QStringLiteral("2001-01"),
                                                        QStringLiteral("--output"), path("e.pdf")});
    EXPECT_EQ(empty.exit, ExitCode::InputWrong);
    EXPECT_FALSE(QFile::exists(path("e.pdf")));
}

TEST_F(CommandLineTest, AReportOfSeveralMonthsIsOneFileInTheLanguageAsked)
{
    run(QStringLiteral("demo"),
        {QStringLiteral("--output"), path("default.slumbar"), QStringLiteral("--days"), QStringLiteral("60")});
    const Answer year =
        run(QStringLiteral("report"), {QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--language"),
                                       QStringLiteral("de"), QStringLiteral("--output"), path("y.pdf")});
    ASSERT_EQ(year.exit, ExitCode::Done) << year.err.toStdString();
    QFile pdf(path("y.pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray written = pdf.readAll();
    EXPECT_TRUE(written.contains("/Lang (de"));
    EXPECT_TRUE(written.contains("/Outlines"));
    const Answer days =
        run(QStringLiteral("report"), {QStringLiteral("--from"), QStringLiteral("2026-09-12"), QStringLiteral("--to"),
                                       QStringLiteral("2026-09-20"), QStringLiteral("--output"), path("d.html")});
    ASSERT_EQ(days.exit, ExitCode::Done) << days.err.toStdString();
    QFile html(path("d.html"));
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(html.readAll()).contains(QStringLiteral("12–20 September 2026")));
    EXPECT_EQ(QLocale().language(), QLocale::C) << "the language was only of the report";
}

TEST_F(CommandLineTest, AReportIsAskedForInExactlyOneWay)
{
    const auto exitOf = [this](const QStringList& arguments) {
        return run(QStringLiteral("report"), arguments + QStringList{QStringLiteral("--output"), path("r.pdf")}).exit;
    };
    EXPECT_EQ(exitOf({}), ExitCode::UsageWrong);
    EXPECT_EQ(exitOf({QStringLiteral("--month"), QStringLiteral("2026-09"), QStringLiteral("--year"),
                      QStringLiteral("2026")}),
              ExitCode::UsageWrong);
    EXPECT_EQ(exitOf({QStringLiteral("--from"), QStringLiteral("2026-09-02")}), ExitCode::UsageWrong);
    EXPECT_EQ(exitOf({QStringLiteral("--from"), QStringLiteral("2026-09-02"), QStringLiteral("--to"),
                      QStringLiteral("2026-09-01")}),
              ExitCode::UsageWrong);
    EXPECT_EQ(exitOf({QStringLiteral("--year"), QStringLiteral("26")}), ExitCode::UsageWrong);
    EXPECT_EQ(
        exitOf({QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--language"), QStringLiteral("nl")}),
        ExitCode::UsageWrong);
    EXPECT_FALSE(QFile::exists(path("r.pdf")));
}

TEST_F(CommandLineTest, WrongUsageIsToldApartFromWrongInputAndAMissingDiary)
{
    EXPECT_EQ(run(QStringLiteral("import"), {}).exit, ExitCode::UsageWrong);
    EXPECT_EQ(run(QStringLiteral("metrics"), {QStringLiteral("--frum"), QStringLiteral("2026-01-01")}).exit,
              ExitCode::UsageWrong);
    EXPECT_EQ(run(QStringLiteral("metrics"), {QStringLiteral("--from"), QStringLiteral("yesterday")}).exit,
              ExitCode::UsageWrong);
    EXPECT_EQ(run(QStringLiteral("demo"),
                  {QStringLiteral("--output"), path("d"), QStringLiteral("--days"), QStringLiteral("0")})
                  .exit,
              ExitCode::UsageWrong);
    EXPECT_EQ(run(QStringLiteral("report"), {QStringLiteral("--month"), QStringLiteral("2026-13")}).exit,
              ExitCode::UsageWrong);
    EXPECT_EQ(run(QStringLiteral("import"), {path("nowhere.json")}).exit, ExitCode::InputWrong);
    EXPECT_EQ(run(QStringLiteral("metrics"), {QStringLiteral("--diary"), path("nowhere.slumbar")}).exit,
              ExitCode::DiaryNotOpened);
    EXPECT_EQ(run(QStringLiteral("check"), {QStringLiteral("--diary"), path("nowhere.slumbar")}).exit,
              ExitCode::DiaryNotOpened);
}

TEST_F(CommandLineTest, AFileThatIsNoDiaryIsLeftAsItIs)
{
    QFile file(path("default.slumbar"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("this is a letter to my aunt, and it is long enough to be mistaken for something");
    file.close();
    const Answer answer = run(QStringLiteral("import"), {real("garmin/connect-sleep-20-nights.json")});
    EXPECT_EQ(answer.exit, ExitCode::DiaryNotOpened);
    EXPECT_TRUE(answer.err.contains(QStringLiteral("not a Slumbar diary"))) << answer.err.toStdString();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("this is a letter"));
}

TEST_F(CommandLineTest, EverySubcommandHasHelpWithAnExample)
{
    for (const char* name : {"import", "export", "metrics", "effects", "report", "check", "demo"}) {
        const Answer answer = run(QLatin1String(name), {QStringLiteral("--help")});
        EXPECT_EQ(answer.exit, ExitCode::Done);
        EXPECT_TRUE(answer.out.startsWith(QStringLiteral("Usage: slumbar %1 ").arg(QLatin1String(name))))
            << answer.out.toStdString();
        EXPECT_TRUE(answer.out.contains(QStringLiteral("\n  slumbar %1 ").arg(QLatin1String(name))))
            << answer.out.toStdString();
        EXPECT_TRUE(overview().contains(QLatin1String(name)));
    }
}

}  // namespace
}  // namespace slumbar
