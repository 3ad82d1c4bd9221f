#include "analysis/sleep/sleepsummary.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using testing::diaryOf;
using testing::nightTimes;
using testing::valueOf;

DayRecord dayWithNight(Day on, NightFields fields)
{
    DayRecord record(on);
    record.setNight(valueOf(Night::make(std::move(fields))));
    return record;
}

TEST(SleepSummaryTest, OfNothingIsNothing)
{
    const SleepSummary summary = sleepSummary(Diary(), {day("2026-10-01"), day("2026-10-31")});
    EXPECT_EQ(summary, SleepSummary());
}

TEST(SleepSummaryTest, EfficiencyIsARatioOfSumsNotAMeanOfRatios)
{
    // 400 of 500 minutes and 60 of 240: means of ratios would give 52.5 %, the sums give 62.16 %.
    const Diary diary =
        diaryOf({dayWithNight(day("2026-10-01"), nightTimes(day("2026-10-01"), "22:00", "23:40", "06:20", "06:20")),
                 dayWithNight(day("2026-10-02"), nightTimes(day("2026-10-02"), "22:00", "01:00", "02:00", "02:00"))});
    const SleepSummary summary = sleepSummary(diary, *diary.range());
    EXPECT_NEAR(summary.efficiencyInBed->value, 100.0 * 460 / 740, 1e-12);
    EXPECT_EQ(summary.efficiencyInBed->count, 2);
    EXPECT_EQ(summary.totalSleepMin, (Figure{230, 2}));
}

TEST(SleepSummaryTest, EveryFigureCountsOnlyTheNightsThatHaveIt)
{
    NightFields onlyQuality;
    onlyQuality.quality = FivePoint::of<5>();
    const Diary diary = diaryOf({testing::usualDay(day("2026-10-01")), dayWithNight(day("2026-10-02"), onlyQuality)});
    const SleepSummary summary = sleepSummary(diary, *diary.range());
    EXPECT_EQ(summary.nights, 2);
    EXPECT_EQ(summary.totalSleepMin, (Figure{425, 1}));
    EXPECT_EQ(summary.quality, (Figure{4, 2}));
    EXPECT_EQ(summary.latencyMin, (Figure{15, 1}));
}

TEST(SleepSummaryTest, OnlyTheNightThatCountsIsCounted)
{
    NightFields device = nightTimes(day("2026-10-01"), "20:00", "20:00", "08:00", "08:00");
    device.source = "garmin";
    DayRecord record = testing::usualDay(day("2026-10-01"));
    record.setNight(valueOf(Night::make(device)));
    const Diary diary = diaryOf({record});
    EXPECT_EQ(sleepSummary(diary, *diary.range()).totalSleepMin, (Figure{425, 1}));
}

TEST(SleepSummaryTest, ANightAwakeCountsAsNoSleep)
{
    NightFields awake;
    awake.isSleepless = true;
    const Diary diary = diaryOf({testing::usualDay(day("2026-10-01")), dayWithNight(day("2026-10-02"), awake)});
    EXPECT_EQ(sleepSummary(diary, *diary.range()).totalSleepMin, (Figure{212.5, 2}));
}

}  // namespace
}  // namespace slumbar
