#include "domain/day.h"

#include <gmock/gmock.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using ::testing::ElementsAre;

TEST(DayTest, IsWrittenAndReadAsIsoDate)
{
    EXPECT_EQ(day("2026-10-03").toIso(), "2026-10-03");
    EXPECT_EQ(day("2026-10-03"), Day(2026, 10, 3));
}

TEST(DayTest, LeapDayExistsOnlyInLeapYears)
{
    EXPECT_EQ(day("2028-02-29").next(), day("2028-03-01"));
    EXPECT_EQ(Day::fromIso("2026-02-29").error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(Day::fromIso("2100-02-29").error().code, ErrorCode::ValueOutOfRange);
}

TEST(DayTest, OtherTextsAreNotUnderstood)
{
    for (const char* text : {"", "2026-10-3", "2026/10/03", "03.10.2026", "2026-10-03 ", "20261003", "1899-12-31",
                             "2026-1a-03", "-026-10-03"}) {
        EXPECT_EQ(Day::fromIso(text).error().code, ErrorCode::TextNotUnderstood) << text;
    }
    EXPECT_EQ(Day::fromIso("2026-13-01").error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(Day::fromIso("2026-00-01").error().code, ErrorCode::ValueOutOfRange);
}

TEST(DayTest, CountsDaysOverANewYear)
{
    EXPECT_EQ(day("2027-01-01") - day("2026-12-31"), 1);
    EXPECT_EQ(day("2027-01-01").previous(), day("2026-12-31"));
    EXPECT_EQ(day("2026-10-29").weekday(), std::chrono::Thursday);
}

TEST(DayRangeTest, BothEndsBelongToIt)
{
    const DayRange range{day("2026-12-31"), day("2027-01-02")};
    EXPECT_THAT(std::vector<Day>(range.begin(), range.end()),
                ElementsAre(day("2026-12-31"), day("2027-01-01"), day("2027-01-02")));
    EXPECT_EQ(range.length(), 3);
    EXPECT_TRUE(range.contains(range.last));
    EXPECT_FALSE(range.contains(range.last.next()));
}

TEST(DayRangeTest, IsEmptyWhenItsEndsAreTurned)
{
    const DayRange range{day("2026-10-02"), day("2026-10-01")};
    EXPECT_TRUE(range.isEmpty());
    EXPECT_EQ(range.length(), 0);
    EXPECT_EQ(range.begin(), range.end());
}

TEST(DayRangeTest, OfAMonthKnowsItsLength)
{
    EXPECT_EQ(DayRange::ofMonth(*monthFromIso("2028-02")).length(), 29);
    EXPECT_EQ(DayRange::ofMonth(*monthFromIso("2026-02")).length(), 28);
    EXPECT_EQ(DayRange::endingOn(day("2026-03-01"), 14).first, day("2026-02-16"));
}

TEST(MonthTest, IsWrittenAndReadAsIso)
{
    EXPECT_EQ(toIso(*monthFromIso("2026-10")), "2026-10");
    EXPECT_FALSE(monthFromIso("2026-13"));
    EXPECT_FALSE(monthFromIso("2026-1"));
    EXPECT_FALSE(monthFromIso("October"));
}

}  // namespace
}  // namespace slumbar
