#include "trends/trendsrange.h"

#include <gtest/gtest.h>

#include "nights.h"
#include "trends/periods.h"

namespace slumbar {

using namespace slumbar::testing;

namespace {

const DayRange longDiary{Day(2016, 3, 5), today};

}  // namespace

TEST(TrendsRangeTest, ShortRangesEndToday)
{
    EXPECT_EQ(daysOf(TrendsRange::Week, today, longDiary), (DayRange{Day(2026, 10, 23), today}));
    EXPECT_EQ(daysOf(TrendsRange::Month, today, longDiary).length(), 30);
    EXPECT_EQ(daysOf(TrendsRange::Quarter, today, longDiary).length(), 91);
}

TEST(TrendsRangeTest, AYearIsTwelveCalendarMonths)
{
    EXPECT_EQ(daysOf(TrendsRange::Year, today, longDiary).first, Day(2025, 11, 1));
    EXPECT_EQ(daysOf(TrendsRange::Year, Day(2024, 2, 29), longDiary).first, Day(2023, 3, 1));
}

TEST(TrendsRangeTest, LongRangesBeginWithTheDiaryButShowAMonthAtLeast)
{
    EXPECT_EQ(daysOf(TrendsRange::Year, today, {Day(2026, 5, 1), today}).first, Day(2026, 5, 1));
    EXPECT_EQ(daysOf(TrendsRange::All, today, {today, today}).length(), 30);
}

TEST(TrendsRangeTest, ADiaryThatEndedLongAgoIsShownWhole)
{
    const DayRange old{Day(2023, 1, 1), Day(2023, 5, 31)};
    EXPECT_EQ(daysOf(TrendsRange::All, today, old), old);
}

TEST(TrendsRangeTest, DaysBecomeWeeksBelowFourPixelsAndMonthsLater)
{
    EXPECT_EQ(grainAt(4), Grain::Day);
    EXPECT_EQ(grainAt(3.9), Grain::Week);
    EXPECT_EQ(grainAt(1), Grain::Month);
    EXPECT_EQ(grainAt(4, 6), Grain::Week);
}

TEST(PeriodsTest, AreCutAtTheEdgesOfTheCalendar)
{
    const DayRange days{Day(2025, 11, 3), today};
    EXPECT_EQ(inDays({today, today}).size(), 1U);
    EXPECT_EQ(inWeeks({Day(2026, 10, 23), today}),
              (std::vector{DayRange{Day(2026, 10, 23), Day(2026, 10, 25)}, DayRange{Day(2026, 10, 26), today}}));
    EXPECT_EQ(inMonths(days, 3),
              (std::vector{DayRange{Day(2025, 11, 3), Day(2026, 1, 31)}, DayRange{Day(2026, 2, 1), Day(2026, 4, 30)},
                           DayRange{Day(2026, 5, 1), Day(2026, 7, 31)}, DayRange{Day(2026, 8, 1), today}}));
    EXPECT_EQ(inYears(days),
              (std::vector{DayRange{Day(2025, 11, 3), Day(2025, 12, 31)}, DayRange{Day(2026, 1, 1), today}}));
    EXPECT_TRUE(inWeeks({today, today.previous()}).empty());
}

}  // namespace slumbar
