#include "analysis/effects/sleepshape.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar::testing {

namespace {

constexpr Day firstDay(2025, 1, 6);

/// Nights of 5, 6 h 30, 8 and 10 hours in a random order; pain is 2 points higher after the first and the last.
Diary withBothEndsWorse(int days)
{
    std::mt19937 random(7);
    std::vector<DayRecord> records;
    for (int i = 0; i < days; ++i) {
        const std::array minutesAsleep{300, 390, 480, 600};
        const auto kind = std::uniform_int_distribution<std::size_t>(0, 3)(random);
        DayRecord record(firstDay + i);
        NightFields night;
        night.lightsOut = Moment{record.day().date() - std::chrono::hours(2), std::chrono::minutes(0)};
        night.finalAwakening =
            Moment{night.lightsOut->utc + std::chrono::minutes(minutesAsleep[kind]), std::chrono::minutes(0)};
        record.setNight(valueOf(Night::make(night)));
        const int noise = std::uniform_int_distribution<int>(-1, 1)(random);
        record.setPain(backPain(PainMoment::Morning, 4 + noise + (kind == 0 || kind == 3 ? 2 : 0)));
        record.setPain(backPain(PainMoment::Evening, 4 + std::uniform_int_distribution<int>(-2, 2)(random)));
        records.push_back(std::move(record));
    }
    return diaryOf(std::move(records));
}

TEST(SleepShapeTest, ShowsThatBothEndsAreWorse)
{
    const Diary diary = withBothEndsWorse(200);
    const auto shape = sleepShape(diary, *diary.range());
    EXPECT_EQ(shape[0].band, SleepBand::BelowSix);
    EXPECT_NEAR(shape[0].difference->value, 2, 0.4);
    EXPECT_GT(shape[0].difference->low, 1);
    EXPECT_LT(shape[1].difference->low, 0);
    EXPECT_GT(shape[1].difference->high, 0);
    EXPECT_FALSE(shape[2].difference);
    EXPECT_NEAR(shape[3].difference->value, 2, 0.4);
    EXPECT_NEAR(shape[3].meanPain->value, 6, 0.4);
    int nights = 0;
    for (const SleepBandPain& band : shape) {
        nights += band.meanPain->count;
    }
    EXPECT_EQ(nights, 200);
}

TEST(SleepShapeTest, ABandWithFewNightsHasAMeanAndNoMore)
{
    const Diary diary = withBothEndsWorse(25);
    for (const SleepBandPain& band : sleepShape(diary, *diary.range())) {
        EXPECT_TRUE(band.meanPain);
        EXPECT_FALSE(band.difference);
    }
}

TEST(SleepShapeTest, RareNightsDoNotPassForUsualOnes)
{
    const Diary diary = withBothEndsWorse(200);
    std::vector<DayRecord> records;
    int shortNights = 0;
    for (const DayRecord& record : diary.all()) {
        const bool isShort = record.night()->totalSleep() == std::chrono::hours(5);
        if (!isShort || ++shortNights <= 5) {
            records.push_back(record);
        }
    }
    const Diary rare = diaryOf(std::move(records));
    const auto shape = sleepShape(rare, *rare.range());
    EXPECT_EQ(shape[0].meanPain->count, 5);
    EXPECT_FALSE(shape[0].difference);
    ASSERT_TRUE(shape[3].difference);
    EXPECT_NEAR(shape[3].difference->value, 2, 0.5);
}

TEST(SleepShapeTest, OfNothingIsNothing)
{
    for (const SleepBandPain& band : sleepShape(Diary(), {firstDay, firstDay - 1})) {
        EXPECT_FALSE(band.meanPain);
        EXPECT_FALSE(band.difference);
    }
}

TEST(SleepShapeTest, TheEdgesOfTheBandsBelongWhereTheySay)
{
    EXPECT_EQ(sleepBandOf(5.99), SleepBand::BelowSix);
    EXPECT_EQ(sleepBandOf(6), SleepBand::SixToSeven);
    EXPECT_EQ(sleepBandOf(7), SleepBand::SevenToNine);
    EXPECT_EQ(sleepBandOf(9), SleepBand::SevenToNine);
    EXPECT_EQ(sleepBandOf(9.01), SleepBand::AboveNine);
}

}  // namespace

}  // namespace slumbar::testing
