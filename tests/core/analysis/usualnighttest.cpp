#include "analysis/sleep/usualnight.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::clock;
using testing::day;
using testing::diaryOf;
using testing::nightTimes;
using testing::valueOf;

DayRecord slept(Day on, std::string_view inBed, std::string_view lightsOut, std::string_view awake)
{
    DayRecord record(on);
    record.setNight(valueOf(Night::make(nightTimes(on, inBed, lightsOut, awake, awake))));
    return record;
}

TEST(UsualNightTest, NeedsThreeNightsOfTheLastFourteenDays)
{
    const Day today = day("2026-10-20");
    std::vector<DayRecord> records{testing::usualDay(today - 1), testing::usualDay(today - 14),
                                   testing::usualDay(today - 15), testing::usualDay(today)};
    EXPECT_EQ(usualNight(diaryOf(records), today), std::nullopt);
    records.push_back(testing::usualDay(today - 2));
    const auto usual = usualNight(diaryOf(records), today);
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->nights, 3);
    EXPECT_EQ(usual->times, (NightClockTimes{clock("22:45"), clock("23:10"), clock("06:40"), clock("06:55")}));
}

TEST(UsualNightTest, BedtimesAroundMidnightLieSideBySide)
{
    const Day today = day("2026-10-20");
    const Diary diary =
        diaryOf({slept(today - 1, "23:30", "23:50", "06:30"), slept(today - 2, "00:10", "00:20", "07:00"),
                 slept(today - 3, "23:50", "00:05", "06:41")});
    EXPECT_EQ(usualNight(diary, today)->times.lightsOut, clock("00:05"));
    EXPECT_EQ(usualNight(diary, today)->times.inBed, clock("23:50"));
    EXPECT_EQ(usualNight(diary, today)->times.finalAwakening, clock("06:40"));
}

}  // namespace
}  // namespace slumbar
