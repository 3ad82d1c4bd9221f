#include "analysis/sleep/midsleeps.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using testing::diaryOf;
using testing::nightTimes;
using testing::valueOf;

/// Nights on days running, asleep from each of the times for eight hours.
Diary asleepFrom(const std::vector<int>& hours)
{
    std::vector<DayRecord> records;
    for (const int hour : hours) {
        const Day ended = day("2026-10-01") + static_cast<int>(records.size());
        const std::string from = ClockTime::at(hour, 0).toText();
        const std::string to = ClockTime::at(hour + 8, 0).toText();
        DayRecord record(ended);
        record.setNight(valueOf(Night::make(nightTimes(ended, from, from, to, to))));
        records.push_back(std::move(record));
    }
    return diaryOf(std::move(records));
}

constexpr DayRange october{Day(2026, 10, 1), Day(2026, 10, 31)};

TEST(MidsleepsTest, SayHowManyNightsAreMissing)
{
    EXPECT_EQ(midsleepSummary(Diary(), october), tl::unexpected(NotYet{7}));
    EXPECT_EQ(midsleepSummary(asleepFrom({23, 23, 23, 23, 23}), october), tl::unexpected(NotYet{2}));
}

TEST(MidsleepsTest, MeetAroundMidnight)
{
    const auto summary = midsleepSummary(asleepFrom({19, 20, 21, 19, 20, 21, 20}), october);
    ASSERT_TRUE(summary);
    EXPECT_NEAR(shortWayH(24, summary->meanH), 0, 1e-9);
    EXPECT_EQ(summary->count, 7);
}

TEST(MidsleepsTest, AroundTheWholeClockHaveNoMeanUntilOneMoreNight)
{
    EXPECT_EQ(midsleepSummary(asleepFrom({0, 3, 6, 9, 12, 15, 18, 21}), october), tl::unexpected(NotYet{1}));
    EXPECT_TRUE(midsleepSummary(asleepFrom({0, 3, 6, 9, 12, 15, 18, 21, 23}), october));
}

TEST(MidsleepsTest, LeaveOutNightsWithoutSleepOrTimes)
{
    const Diary diary = asleepFrom({23, 23});
    NightFields awake;
    awake.isSleepless = true;
    DayRecord second = diary.on(day("2026-10-02"));
    second.setNight(valueOf(Night::make(awake)));
    EXPECT_EQ(midsleeps(diary.with(Edit::ofDay(second)), october), (std::vector<Midsleep>{{day("2026-10-01"), 3, 8}}));
}

}  // namespace
}  // namespace slumbar
