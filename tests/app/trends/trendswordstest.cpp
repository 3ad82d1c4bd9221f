#include "trends/trendswords.h"

#include <gtest/gtest.h>

#include "nights.h"

namespace slumbar {

using namespace slumbar::testing;

namespace {

/// Without the spaces that do not break.
std::string plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

TrendsFigures figuresOf(const Diary& diary, TrendsRange range)
{
    return *trendsFigures(diary, range, today);
}

}  // namespace

TEST(TrendsWordsTest, AnEvenMonthIsSaidPlainly)
{
    const TrendsFigures figures = figuresOf(evenDiary({today - 59, today}, 405, 3), TrendsRange::Month);
    EXPECT_EQ(plain(trendswords::sentence(figures)), "In the last 30 days you slept 6 h 45 a night.");
    EXPECT_EQ(plain(trendswords::secondLine(figures)),
              "Pain was 3.0 in the morning and 4.0 in the evening. 30 of 30 days recorded.");
}

TEST(TrendsWordsTest, AChangedYearSaysSinceWhenAndHowMuch)
{
    const auto minutes = [](Day day) { return day < Day(2026, 8, 1) ? 379 : 405; };
    const auto pain = [](Day day) { return day < Day(2026, 8, 1) ? 5 : 3; };
    const TrendsFigures figures =
        figuresOf(diaryOf(recordsOf({Day(2025, 11, 3), today}, minutes, pain)), TrendsRange::Year);
    EXPECT_EQ(plain(trendswords::sentence(figures)),
              "Since August you sleep 6 h 45 a night, 26 minutes more than before.");
    EXPECT_EQ(plain(trendswords::secondLine(figures)),
              "Morning pain was 5.0 before August and is 3.0 since. 361 of 361 days recorded.");
}

TEST(TrendsWordsTest, AWorseMonthIsSaidWithoutBlame)
{
    const auto minutes = [](Day day) { return day <= today - 30 ? 480 : 400; };
    const Diary diary = diaryOf(recordsOf({today - 59, today}, minutes, [](Day) { return 3; }));
    EXPECT_EQ(plain(trendswords::sentence(figuresOf(diary, TrendsRange::Month))),
              "In the last 30 days you slept 6 h 40 a night, 1 h 21 less than in those before.");
}

TEST(TrendsWordsTest, AnEmptyRangeSaysSo)
{
    const TrendsFigures figures = figuresOf(evenDiary({today - 90, today - 60}), TrendsRange::Week);
    EXPECT_EQ(plain(trendswords::sentence(figures)), "Nothing is recorded in these days.");
    EXPECT_EQ(plain(trendswords::secondLine(figures)), "0 of 6 days recorded.");
}

TEST(TrendsWordsTest, PainAloneStillHasItsLine)
{
    DayRecord record(today);
    record.setPain(backPain(PainMoment::Evening, 6));
    const TrendsFigures figures = figuresOf(diaryOf({record}), TrendsRange::Week);
    EXPECT_EQ(plain(trendswords::sentence(figures)), "No night is recorded in these days.");
    EXPECT_EQ(plain(trendswords::secondLine(figures)), "Evening pain was 6. 1 of 1 days recorded.");
}

TEST(TrendsWordsTest, ADiaryOfAnotherYearSaysItsDays)
{
    const TrendsFigures figures = figuresOf(evenDiary({Day(2023, 1, 10), Day(2023, 5, 31)}, 405), TrendsRange::All);
    EXPECT_EQ(plain(trendswords::sentence(figures)), "10 January to 31 May 2023: you slept 6 h 45 a night.");
}

TEST(TrendsWordsTest, SpansSayAMonthOnce)
{
    EXPECT_EQ(plain(trendswords::span({Day(2026, 6, 15), Day(2026, 6, 21)}, today)), "15 to 21 June");
    EXPECT_EQ(plain(trendswords::span({Day(2026, 6, 29), Day(2026, 7, 5)}, today)), "29 June to 5 July");
    EXPECT_EQ(plain(trendswords::span({today, today}, today)), "29 October");
    EXPECT_EQ(plain(trendswords::span({Day(2025, 12, 29), Day(2026, 1, 4)}, today)),
              "29 December 2025 to 4 January 2026");
    EXPECT_EQ(plain(trendswords::span({Day(2025, 6, 15), Day(2025, 6, 21)}, today)), "15 to 21 June 2025");
}

TEST(TrendsWordsTest, TheTableOfAYearHasARowForEachThreeMonths)
{
    const ChartTable table =
        trendswords::table(figuresOf(evenDiary({Day(2025, 11, 3), today}, 450, 3), TrendsRange::Year));
    EXPECT_EQ(plain(table.headings.join(QLatin1Char('|'))),
              "Three months|Nights recorded|Asleep a night|Nights of 7 to 9 h|Morning pain|Evening pain");
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(plain(table.rows[0].join(QLatin1Char('|'))), "November to January|90 of 90|7 h 30|100 %|3.0|4.0");
}

TEST(TrendsWordsTest, TheTableOfAWeekHasItsDaysAndDashesForGaps)
{
    const Diary diary = without(evenDiary({today - 6, today}, 405), {today - 1, today - 1});
    const ChartTable table = trendswords::table(figuresOf(diary, TrendsRange::Week));
    ASSERT_EQ(table.rows.size(), 7U);
    EXPECT_EQ(plain(table.rows[5].join(QLatin1Char('|'))), "Wednesday 28 October|–|–|–");
    EXPECT_EQ(plain(table.rows[6].join(QLatin1Char('|'))), "Thursday 29 October|7 h 05|3|4");
    for (const QStringList& row : table.rows) {
        EXPECT_EQ(row.size(), table.headings.size());
    }
}

}  // namespace slumbar
