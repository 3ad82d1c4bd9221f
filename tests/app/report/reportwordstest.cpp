#include "report/reportwords.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"
#include "report/personwords.h"
#include "report/safetywords.h"
#include "report/typesetter.h"

namespace slumbar {
namespace {

using namespace testing;

QString sentenceOf(const Diary& diary, Day printed = printedInNovember)
{
    QString sentence = richText(ReportWords::sentence(monthlyReport(diary, october2026, printed))).text;
    return sentence.replace(QChar(0x00A0), QLatin1Char(' '));
}

TEST(ReportWordsTest, TheSentenceAnswersBeforeTheData)
{
    const QString sentence = sentenceOf(octoberDiary());
    EXPECT_TRUE(sentence.startsWith(QStringLiteral(
        "Morning pain averaged 4.6, down from 5.5 in September, with one flare of four days; sleep was ")))
        << sentence.toStdString();
    EXPECT_TRUE(sentence.endsWith(QStringLiteral("of 28 nights."))) << sentence.toStdString();
}

TEST(ReportWordsTest, AMonthThatIsNotOverSaysSo)
{
    EXPECT_TRUE(sentenceOf(octoberDiary(), Day(2026, 10, 9)).startsWith(QStringLiteral("October so far: ")));
}

TEST(ReportWordsTest, TooFewNightsGiveNoMeans)
{
    EXPECT_TRUE(sentenceOf(fourNights())
                    .startsWith(QStringLiteral("Four nights and four mornings were recorded: too few for averages. "
                                               "September, the last full month: morning pain 5.5")));
}

TEST(ReportWordsTest, NothingRecordedIsSaidAsThat)
{
    EXPECT_EQ(sentenceOf(Diary()), QStringLiteral("Nothing was recorded in October 2026."));
    const QString routine = PersonWords::sentence(monthlyReport(Diary(), october2026, printedInNovember));
    EXPECT_TRUE(routine.contains(QStringLiteral("says nothing about what was done")));
}

TEST(ReportWordsTest, SafetyNotesNameTheirSource)
{
    std::vector<DayRecord> records;
    for (const Day day : DayRange::ofMonth(october2026)) {
        PainEntry morning = backPain(PainMoment::Morning, 5);
        morning.stiffness = StiffMinutes::of<45>();
        morning.sites = {Site::BelowKneeLeft};
        DayRecord record(day);
        record.setPain(morning);
        records.push_back(std::move(record));
    }
    const auto notes = SafetyWords::notes(monthlyReport(diaryOf(std::move(records)), october2026, printedInNovember));
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_TRUE(notes[0].words.contains(QStringLiteral("28 of 28 mornings")));
    EXPECT_TRUE(notes[0].words.contains(QStringLiteral("Rudwaleit 2006")));
    EXPECT_TRUE(notes[1].words.contains(QStringLiteral("NICE NG59")));
    EXPECT_TRUE(notes[2].words.contains(QStringLiteral("does not ask"))) << "silence of the diary is no all-clear";
    EXPECT_FALSE(notes[2].isMarked);
}

TEST(ReportWordsTest, SignsSeenOnFewDaysAreNotNamed)
{
    const auto notes = SafetyWords::notes(monthlyReport(octoberDiary(), october2026, printedInNovember));
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_FALSE(notes[0].isMarked);
    const auto few = SafetyWords::notes(monthlyReport(fourNights(), october2026, printedInNovember));
    EXPECT_TRUE(few.front().words.contains(QStringLiteral("Too few mornings")));
}

TEST(ReportWordsTest, StrongPartsAreTakenOutOfTheirMarks)
{
    const RichText rich = richText(QStringLiteral("sleep was %1 a night").arg(strong(QStringLiteral("6 h 27"))));
    EXPECT_EQ(rich.text, QStringLiteral("sleep was 6 h 27 a night"));
    ASSERT_EQ(rich.strong.size(), 1U);
    EXPECT_EQ(rich.strong[0], (StrongRun{10, 6}));
}

}  // namespace
}  // namespace slumbar
