#include "analysis/forecast/painforecast.h"

#include <gmock/gmock.h>

#include "demo/madeupdiary.h"
#include "support/build.h"

namespace slumbar {
namespace {

using ::testing::AllOf;
using testing::diaryOf;
using testing::FixedZone;
using ::testing::Ge;
using ::testing::Le;
using testing::usualDay;

constexpr Day firstDay(2026, 1, 1);

/// Days of which the morning hurts 2 and 6 in turn.
std::vector<DayRecord> inTurn(int days)
{
    std::vector<DayRecord> records;
    for (int i = 0; i < days; ++i) {
        records.push_back(usualDay(firstDay + i, i % 2 == 0 ? 2 : 6));
    }
    return records;
}

DayRange firstDays(int days)
{
    return {firstDay, firstDay + (days - 1)};
}

DayRecord withoutEvening(DayRecord record)
{
    record.removePain(PainMoment::Evening);
    return record;
}

TEST(PainForecastTest, OfNothingNeedsThirtyEvenings)
{
    EXPECT_EQ(painForecast(Diary(), firstDays(100)).error(), NotYet{30});
}

TEST(PainForecastTest, AnEveningCountsWithTheDayBeforeAndTheMorningAfter)
{
    EXPECT_EQ(painForecast(diaryOf(inTurn(31)), firstDays(31)).error(), NotYet{1});
    EXPECT_TRUE(painForecast(diaryOf(inTurn(32)), firstDays(32)));
}

TEST(PainForecastTest, WhatComesAgainAndAgainIsForeseen)
{
    const auto forecast = painForecast(diaryOf(inTurn(120)), firstDays(120));
    ASSERT_TRUE(forecast && forecast->tomorrow);
    EXPECT_EQ(forecast->day, firstDay + 120);
    EXPECT_NEAR(forecast->tomorrow->estimate, 2, 0.3);
    EXPECT_LE(forecast->tomorrow->high, 3);
    EXPECT_EQ(forecast->past.of, 120 - 32);
    EXPECT_EQ(forecast->past.withoutForecast, 0);
    EXPECT_EQ(forecast->past.errorOfSameAsToday, 4);
    EXPECT_NEAR(forecast->past.errorOfRunningMean, 2, 0.05);
    EXPECT_TRUE(forecast->isShown());
}

TEST(PainForecastTest, TheFirstForecastRulesNothingOut)
{
    const auto forecast = painForecast(diaryOf(inTurn(32)), firstDays(32));
    ASSERT_TRUE(forecast && forecast->tomorrow);
    EXPECT_EQ(forecast->tomorrow->low, 0);
    EXPECT_EQ(forecast->tomorrow->high, 10);
    EXPECT_EQ(forecast->past, ForecastRecord());
    EXPECT_FALSE(forecast->isShown());
}

TEST(PainForecastTest, IsNotShownWhenItIsNoBetterThanSameAsToday)
{
    std::vector<DayRecord> records;
    for (int i = 0; i < 100; ++i) {
        records.push_back(usualDay(firstDay + i, 4));
    }
    const auto forecast = painForecast(diaryOf(records), firstDays(100));
    ASSERT_TRUE(forecast && forecast->tomorrow);
    EXPECT_DOUBLE_EQ(forecast->tomorrow->estimate, 4);
    EXPECT_FALSE(forecast->isShown());
}

TEST(PainForecastTest, WaitsForTheEvening)
{
    auto records = inTurn(120);
    records.back() = withoutEvening(records.back());
    const auto forecast = painForecast(diaryOf(records), firstDays(120));
    ASSERT_TRUE(forecast);
    EXPECT_FALSE(forecast->tomorrow);
    EXPECT_FALSE(forecast->isShown());
}

TEST(PainForecastTest, AMorningAfterAnIncompleteEveningIsCountedApart)
{
    auto records = inTurn(120);
    records[80] = withoutEvening(records[80]);
    const auto forecast = painForecast(diaryOf(records), firstDays(120));
    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->past.withoutForecast, 2);  // the next evening looks back at it, too
    EXPECT_EQ(forecast->past.of, 120 - 32 - 2);
}

TEST(PainForecastTest, WhatIsHardlyEverRecordedIsDoneWithout)
{
    auto records = inTurn(120);
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i] = i % 3 == 0 ? records[i] : withoutEvening(records[i]);
        records[i].removeNight(sourceByHand);
    }
    const auto forecast = painForecast(diaryOf(records), firstDays(120));
    ASSERT_TRUE(forecast && forecast->tomorrow);
    EXPECT_EQ(forecast->past.of, 120 - 32);
}

TEST(PainForecastTest, WhatComesLaterChangesNothing)
{
    EXPECT_EQ(painForecast(diaryOf(inTurn(200)), firstDays(90)), painForecast(diaryOf(inTurn(90)), firstDays(90)));
}

TEST(PainForecastTest, StaysOnTheScaleHoweverThePainMoves)
{
    std::vector<DayRecord> records;
    for (int i = 0; i < 300; ++i) {
        records.push_back(usualDay(firstDay + i, i % 17 == 0 ? 0 : 10, i % 23 == 0 ? 0 : 10));
    }
    const Diary diary = diaryOf(records);
    for (int days = 60; days <= 300; days += 7) {
        const auto forecast = painForecast(diary, firstDays(days));
        ASSERT_TRUE(forecast && forecast->tomorrow);
        const PainRange tomorrow = *forecast->tomorrow;
        EXPECT_TRUE(0 <= tomorrow.low && tomorrow.low <= tomorrow.estimate && tomorrow.estimate <= tomorrow.high &&
                    tomorrow.high <= 10);
    }
}

TEST(PainForecastTest, EightOfTenIntervalsHoldInMadeUpDiaries)
{
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
        const Day last(2026, 12, 31);
        const Diary diary = madeUpDiary(last, 730, seed, FixedZone());
        const auto forecast = painForecast(diary, {last - 729, last.previous()});
        ASSERT_TRUE(forecast);
        const ForecastRecord& past = forecast->past;
        EXPECT_THAT(static_cast<double>(past.covered) / past.of, AllOf(Ge(0.78), Le(0.82))) << seed;
        EXPECT_TRUE(past.beatsBoth()) << seed;
    }
}

}  // namespace
}  // namespace slumbar
