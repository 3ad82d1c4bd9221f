#include "analysis/sleep/regularity.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "analysis/sleep/sleepspan.h"
#include "demo/madeupdiary.h"
#include "support/randomdiary.h"

namespace slumbar {
namespace {

using std::chrono::local_seconds;
using std::chrono::seconds;
using testing::day;
using testing::diaryOf;
using testing::nightTimes;
using testing::valueOf;

/// The index told second by second, from the definition alone.
class SlowRegularity {
public:
    SlowRegularity(const Diary& diary, DayRange days)
        : m_from(days.first.date().time_since_epoch() - std::chrono::days(2)),
          m_states(static_cast<std::size_t>((days.length() + 4) * 86'400))
    {
        for (const DayRecord& record : diary.between(days)) {
            const Night* night = record.night();
            if (!night || !((*night)->isSleepless || ((*night)->lightsOut && (*night)->finalAwakening))) {
                continue;
            }
            const local_seconds noon(record.day().date().time_since_epoch() + std::chrono::hours(12));
            set(noon - std::chrono::days(1), noon, isRecorded);
            if (const auto onset = night->sleepOnset(); onset && (*night)->finalAwakening) {
                set(onset->local(), (*night)->finalAwakening->local(), isAsleep);
            }
        }
    }

    double index() const
    {
        double same = 0;
        double compared = 0;
        for (std::size_t second = 0; second + 86'400 < m_states.size(); ++second) {
            const int now = m_states[second];
            const int aDayLater = m_states[second + 86'400];
            if ((now & aDayLater & isRecorded) != 0) {
                compared += 1;
                same += now == aDayLater ? 1 : 0;
            }
        }
        return -100 + 200 * same / compared;
    }

private:
    static constexpr int isRecorded = 1;
    static constexpr int isAsleep = 2;

    void set(local_seconds from, local_seconds to, int state)
    {
        for (local_seconds at = from; at < to; at += seconds(1)) {
            m_states.at(static_cast<std::size_t>((at - m_from).count())) |= static_cast<char>(state);
        }
    }

    local_seconds m_from;
    std::vector<char> m_states;
};

void expectAsSlow(const Diary& diary, DayRange days)
{
    const auto index = sleepRegularityIndex(diary, days);
    ASSERT_TRUE(index);
    EXPECT_NEAR(index->value, SlowRegularity(diary, days).index(), 1e-9);
}

DayRecord slept(Day ended, std::string_view from, std::string_view to, const TimeZone& zone = testing::FixedZone())
{
    DayRecord record(ended);
    record.setNight(valueOf(Night::make(nightTimes(ended, from, from, to, to, zone))));
    return record;
}

DayRecord awakeAllNight(Day ended)
{
    NightFields awake;
    awake.isSleepless = true;
    DayRecord record(ended);
    record.setNight(valueOf(Night::make(awake)));
    return record;
}

const Day first(2026, 10, 1);
constexpr DayRange october{Day(2026, 10, 1), Day(2026, 10, 31)};

TEST(RegularityTest, DaysAllAlikeAreAHundred)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 10; ++night) {
        records.push_back(slept(first + night, "23:10", "06:50"));
    }
    EXPECT_EQ(sleepRegularityIndex(diaryOf(records), october), (Figure{100, 9}));
}

TEST(RegularityTest, EachDayTheReverseOfTheOneBeforeIsMinusAHundred)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 8; ++night) {
        records.push_back(night % 2 == 0 ? slept(first + night, "12:00", "00:00")
                                         : slept(first + night, "00:00", "12:00"));
    }
    EXPECT_EQ(sleepRegularityIndex(diaryOf(records), october), (Figure{-100, 7}));
}

TEST(RegularityTest, AnHourLaterEveryOtherNightTakesTwoHoursOffEachDay)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 7; ++night) {
        records.push_back(night % 2 == 0 ? slept(first + night, "23:00", "07:00")
                                         : slept(first + night, "00:00", "08:00"));
    }
    EXPECT_NEAR(sleepRegularityIndex(diaryOf(records), october)->value, 100 - 200 * 2.0 / 24, 1e-12);
}

TEST(RegularityTest, SaysHowManyNightsAreMissing)
{
    EXPECT_EQ(sleepRegularityIndex(Diary(), october), tl::unexpected(NotYet{7}));
    std::vector<DayRecord> records;
    for (int night = 0; night < 6; ++night) {
        records.push_back(slept(first + night, "23:00", "07:00"));
    }
    EXPECT_EQ(sleepRegularityIndex(diaryOf(records), october), tl::unexpected(NotYet{1}));
    // Seven nights, but only one of them follows another.
    records.clear();
    for (const int night : {0, 2, 4, 6, 8, 10, 11}) {
        records.push_back(slept(first + night, "23:00", "07:00"));
    }
    EXPECT_EQ(sleepRegularityIndex(diaryOf(records), october), tl::unexpected(NotYet{2}));
}

TEST(RegularityTest, ANightAwakeIsRecordedAndANightWithoutItsTimesIsNot)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 9; ++night) {
        records.push_back(slept(first + night, "23:00", "07:00"));
    }
    records[4] = awakeAllNight(first + 4);
    EXPECT_NEAR(sleepRegularityIndex(diaryOf(records), october)->value, 100 - 200 * (2 * 8.0 / 24) / 8, 1e-12);
    NightFields onlyQuality;
    onlyQuality.quality = FivePoint::of<3>();
    DayRecord unknown(first + 4);
    unknown.setNight(valueOf(Night::make(onlyQuality)));
    records[4] = unknown;
    EXPECT_EQ(sleepRegularityIndex(diaryOf(records), october), (Figure{100, 6}));
}

TEST(RegularityTest, SleepPastNoonIsHeldAgainstTheNextAfternoon)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 8; ++night) {
        records.push_back(slept(first + night, "05:00", night == 3 ? "13:00" : "12:00"));
    }
    const Diary diary = diaryOf(records);
    EXPECT_NEAR(sleepRegularityIndex(diary, october)->value, 100 - 200 * (2 * 1.0 / 24) / 7, 1e-12);
    expectAsSlow(diary, october);
}

TEST(RegularityTest, AChangedClockIsLivedByAsItIsRead)
{
    const testing::CentralEurope2026 zone;
    for (const Day changed : {day("2026-03-29"), day("2026-10-25")}) {
        std::vector<DayRecord> records;
        for (const Day ended : DayRange{changed - 5, changed + 5}) {
            records.push_back(slept(ended, "23:00", "07:00", zone));
        }
        EXPECT_EQ(sleepRegularityIndex(diaryOf(records), {changed - 5, changed + 5}), (Figure{100, 10}));
    }
}

TEST(RegularityTest, ALeapDayIsADay)
{
    std::vector<DayRecord> records;
    for (const Day ended : DayRange{day("2028-02-24"), day("2028-03-04")}) {
        records.push_back(slept(ended, "23:00", "07:00"));
    }
    EXPECT_EQ(sleepRegularityIndex(diaryOf(records), {day("2028-02-01"), day("2028-03-31")}), (Figure{100, 9}));
}

TEST(RegularityTest, OnlyNightsOfTheRangeAreUsed)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 20; ++night) {
        records.push_back(slept(first + night, night < 10 ? "23:00" : "02:00", "07:00"));
    }
    EXPECT_EQ(sleepRegularityIndex(diaryOf(records), {first, first + 9}), (Figure{100, 9}));
}

TEST(RegularityTest, OfMadeUpDiariesIsThatToldSecondBySecond)
{
    const testing::CentralEurope2026 zone;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        SCOPED_TRACE(seed);
        const Diary diary = madeUpDiary(day("2026-11-20"), 260, seed, zone);
        expectAsSlow(diary, *diary.range());
        expectAsSlow(diary, {day("2026-03-20"), day("2026-04-05")});
    }
    const Diary leapYear = madeUpDiary(day("2028-03-20"), 60, 4, testing::FixedZone());
    expectAsSlow(leapYear, *leapYear.range());
}

TEST(RegularityTest, OfRandomDiariesIsThatToldSecondBySecond)
{
    int compared = 0;
    for (unsigned long long seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        const Diary diary = testing::RandomDiary(seed).diary(first, 60);
        const DayRange days{first, first + 59};
        if (sleepRegularityIndex(diary, days)) {
            expectAsSlow(diary, days);
            ++compared;
        }
    }
    EXPECT_GE(compared, 20);
}

}  // namespace
}  // namespace slumbar
