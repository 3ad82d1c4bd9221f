#include "analysis/sleep/sleepdebt.h"

#include <gtest/gtest.h>

#include "support/randomdiary.h"

namespace slumbar {
namespace {

using testing::day;
using testing::diaryOf;
using testing::nightTimes;
using testing::valueOf;

DayRecord slept(Day ended, std::string_view lightsOut)
{
    DayRecord record(ended);
    record.setNight(valueOf(Night::make(nightTimes(ended, lightsOut, lightsOut, "07:00", "07:00"))));
    return record;
}

TEST(SleepDebtTest, AddsWhatIsMissingAndTakesOffWhatWasCaughtUp)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 7; ++night) {
        records.push_back(slept(day("2026-10-01") + night, night == 6 ? "22:00" : "00:00"));
    }
    EXPECT_EQ(sleepDebtH(diaryOf(records), day("2026-10-07")), (Figure{5, 7}));
}

TEST(SleepDebtTest, IsNeverBelowNothing)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 10; ++night) {
        records.push_back(slept(day("2026-10-01") + night, "21:00"));
    }
    EXPECT_EQ(sleepDebtH(diaryOf(records), day("2026-10-10")), (Figure{0, 10}));
}

TEST(SleepDebtTest, IsToldFromSevenNightsOfTheLastFourteen)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 7; ++night) {
        records.push_back(slept(day("2026-10-01") + night, "00:00"));
    }
    const Diary diary = diaryOf(records);
    EXPECT_EQ(sleepDebtH(diary, day("2026-10-06")), tl::unexpected(NotYet{1}));
    EXPECT_EQ(sleepDebtH(diary, day("2026-10-14")), (Figure{7, 7}));
    EXPECT_EQ(sleepDebtH(diary, day("2026-10-15")), tl::unexpected(NotYet{1}));
    EXPECT_EQ(sleepDebtH(diary, day("2026-12-31")), tl::unexpected(NotYet{7}));
}

TEST(SleepDebtTest, ANightAwakeOwesAllOfTheNeed)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 7; ++night) {
        NightFields awake;
        awake.isSleepless = true;
        DayRecord record(day("2026-10-01") + night);
        record.setNight(valueOf(Night::make(awake)));
        records.push_back(record);
    }
    Profile profile;
    profile.sleepNeed = std::chrono::minutes(450);
    EXPECT_EQ(sleepDebtH(Diary(records, {}, profile), day("2026-10-07")), (Figure{52.5, 7}));
}

TEST(SleepDebtTest, OfEveryDayOfARangeIsThatOfTheDay)
{
    testing::RandomDiary random(7);
    const Diary diary = random.diary(day("2026-01-01"), 200);
    const DayRange days{day("2026-02-01"), day("2026-07-25")};
    const auto debts = sleepDebtsH(diary, days);
    ASSERT_EQ(debts.size(), static_cast<std::size_t>(days.length()));
    for (const Day on : days) {
        EXPECT_EQ(debts[static_cast<std::size_t>(on - days.first)], sleepDebtH(diary, on)) << on.toIso();
    }
    EXPECT_TRUE(sleepDebtsH(diary, {days.last, days.first}).empty());
}

}  // namespace
}  // namespace slumbar
