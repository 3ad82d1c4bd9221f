#include "trends/trendsfigures.h"

#include <gtest/gtest.h>

#include "nights.h"

namespace slumbar {

using namespace slumbar::testing;

TEST(TrendsFiguresTest, OfAnEmptyDiaryAreNone)
{
    EXPECT_FALSE(trendsFigures(Diary(), TrendsRange::All, today));
    EXPECT_FALSE(trendsFigures(withEvent(Diary(), {today, today}, "Lisbon"), TrendsRange::All, today));
}

TEST(TrendsFiguresTest, OfOneDayAreThatDay)
{
    const auto figures = trendsFigures(evenDiary({today, today}, 400), TrendsRange::Month, today);
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->recordedDays, 1);
    EXPECT_EQ(figures->counted, (DayRange{today, today}));
    EXPECT_EQ(figures->whole.nights, 1);
    EXPECT_FALSE(figures->whole.lowerQuartileHours);
    EXPECT_FALSE(figures->sleepHours);
    ASSERT_EQ(figures->rows.size(), 1U);
}

TEST(TrendsFiguresTest, TodayCountsOnlyOnceItIsRecorded)
{
    const DayRange untilYesterday{today - 60, today.previous()};
    const auto morning = trendsFigures(evenDiary(untilYesterday), TrendsRange::Week, today);
    EXPECT_EQ(morning->counted.length(), 6);
    EXPECT_EQ(morning->recordedDays, 6);
    const auto evening = trendsFigures(evenDiary({today - 60, today}), TrendsRange::Week, today);
    EXPECT_EQ(evening->counted.length(), 7);
}

TEST(TrendsFiguresTest, DaysBeforeTheDiaryAreNotMissing)
{
    const auto figures = trendsFigures(evenDiary({today - 9, today}), TrendsRange::Month, today);
    EXPECT_EQ(figures->counted.length(), 10);
    EXPECT_EQ(figures->days.length(), 30);
}

TEST(TrendsFiguresTest, AClearDifferenceIsClaimed)
{
    std::vector<DayRecord> records = evenRecords({today - 59, today - 30}, 400, 5);
    for (const DayRecord& record : evenRecords({today - 29, today}, 430, 3)) {
        records.push_back(record);
    }
    const auto figures = trendsFigures(diaryOf(records), TrendsRange::Month, today);
    ASSERT_TRUE(figures->sleepHours);
    EXPECT_NEAR(figures->sleepHours->change() * 60, 30, 1);
    ASSERT_TRUE(figures->morningPain);
    EXPECT_NEAR(figures->morningPain->change(), -2, 1e-9);
}

TEST(TrendsFiguresTest, ADifferenceWithinTheScatterIsNotClaimed)
{
    const auto wild = [](Day day) {
        return 400 + 120 * (static_cast<int>(day.dayOfMonth()) % 2) + (day > today - 30 ? 20 : 0);
    };
    const Diary diary = diaryOf(recordsOf({today - 59, today}, wild, [](Day) { return 4; }));
    EXPECT_FALSE(trendsFigures(diary, TrendsRange::Month, today)->sleepHours);
}

TEST(TrendsFiguresTest, ASmallDifferenceIsNotClaimed)
{
    const auto tenMinutes = [](Day day) { return day > today - 30 ? 410 : 400; };
    const Diary diary = diaryOf(recordsOf({today - 59, today}, tenMinutes, [](Day) { return 4; }));
    EXPECT_FALSE(trendsFigures(diary, TrendsRange::Month, today)->sleepHours);
}

TEST(TrendsFiguresTest, FewNightsClaimNothing)
{
    std::vector<DayRecord> records = evenRecords({today - 40, today - 33}, 300);
    for (const DayRecord& record : evenRecords({today - 8, today}, 480)) {
        records.push_back(record);
    }
    EXPECT_FALSE(trendsFigures(diaryOf(records), TrendsRange::Month, today)->sleepHours);
}

TEST(TrendsFiguresTest, AYearIsHeldAgainstWhatCameBeforeItsLastThreeMonths)
{
    const auto minutes = [](Day day) { return day < Day(2026, 8, 1) ? 380 : 410; };
    const Diary diary = diaryOf(recordsOf({Day(2025, 11, 3), today}, minutes, [](Day) { return 4; }));
    const auto figures = trendsFigures(diary, TrendsRange::Year, today);
    ASSERT_TRUE(figures->sleepHours);
    EXPECT_EQ(figures->sleepHours->since.first, Day(2026, 8, 1));
    EXPECT_EQ(figures->rows.size(), 4U);
}

TEST(TrendsFiguresTest, ShareOfNightsWithinTheBandAndQuartiles)
{
    std::vector<DayRecord> records;
    for (int i = 0; i < 5; ++i) {
        records.push_back(dayOf(today - i, 360 + 60 * i, 3, 3));  // 6, 7, 8, 9, 10 h
    }
    const PeriodFigures figures = periodFigures(diaryOf(records), {today - 6, today}, SleepBand());
    EXPECT_EQ(figures.nights, 5);
    EXPECT_EQ(figures.nightsInBand, 3);
    EXPECT_EQ(figures.lowerQuartileHours, 7);
    EXPECT_EQ(figures.upperQuartileHours, 9);
}

TEST(SleepBandTest, IsSevenToEightFromSixtyFiveOn)
{
    Profile profile;
    EXPECT_EQ(sleepBandFor(profile, today).highHours, 9);
    profile.born = Day(1961, 10, 30);
    EXPECT_EQ(sleepBandFor(profile, today).highHours, 9);
    profile.born = Day(1961, 10, 29);
    EXPECT_EQ(sleepBandFor(profile, today).highHours, 8);
}

}  // namespace slumbar
