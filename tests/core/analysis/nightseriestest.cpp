#include "analysis/sleep/nightseries.h"

#include <cmath>

#include <gmock/gmock.h>

#include "support/randomdiary.h"

namespace slumbar {
namespace {

using testing::day;
using testing::diaryOf;
using ::testing::Each;
using ::testing::ElementsAre;
using testing::nightTimes;
using testing::usualDay;
using testing::valueOf;

/// A night of which all is known, asleep from `asleep` to 07:00.
DayRecord asleepFrom(Day ended, std::string_view asleep)
{
    DayRecord record(ended);
    record.setNight(valueOf(Night::make(nightTimes(ended, asleep, asleep, "07:00", "07:00"))));
    return record;
}

std::vector<DayValues> allOf(const NightSeries& series)
{
    return {series.durationH,          series.quality, series.efficiency, series.awakenings, series.awakeAfterOnsetMin,
            series.midsleepDeviationH, series.debtH};
}

TEST(NightSeriesTest, HasAnEntryForEveryDayAndNothingWhereNothingIsKnown)
{
    const DayRange days{day("2026-10-01"), day("2026-10-03")};
    const NightSeries series = nightSeries(diaryOf({usualDay(day("2026-10-02"))}), days);
    EXPECT_THAT(series.durationH, ElementsAre(std::nullopt, 425.0 / 60, std::nullopt));
    EXPECT_THAT(series.quality, ElementsAre(std::nullopt, 3.0, std::nullopt));
    EXPECT_THAT(series.efficiency, ElementsAre(std::nullopt, 100.0 * 425 / 490, std::nullopt));
    EXPECT_THAT(series.awakenings, ElementsAre(std::nullopt, 2.0, std::nullopt));
    EXPECT_THAT(series.awakeAfterOnsetMin, ElementsAre(std::nullopt, 10.0, std::nullopt));
    EXPECT_THAT(series.midsleepDeviationH, Each(std::optional<double>()));
    EXPECT_THAT(series.debtH, Each(std::optional<double>()));
}

TEST(NightSeriesTest, OfAnEmptyRangeIsEmpty)
{
    for (const DayValues& values : allOf(nightSeries(Diary(), {day("2026-10-02"), day("2026-10-01")}))) {
        EXPECT_TRUE(values.empty());
    }
}

TEST(NightSeriesTest, MidsleepIsHeldAgainstThePersonsOwnMedian)
{
    const Day first = day("2026-10-01");
    std::vector<DayRecord> records;
    // Mid-sleep 03:00 but for one late and one early night.
    for (const auto* asleep : {"23:00", "23:00", "01:00", "23:00", "21:00", "23:00", "23:00"}) {
        records.push_back(asleepFrom(first + static_cast<int>(records.size()), asleep));
    }
    const NightSeries series = nightSeries(diaryOf(records), {first, first + 6});
    const std::vector<double> expected{0, 0, 1, 0, 1, 0, 0};
    for (std::size_t index = 0; index < expected.size(); ++index) {
        EXPECT_NEAR(series.midsleepDeviationH[index].value(), expected[index], 1e-9);
    }
    EXPECT_THAT(nightSeries(diaryOf(records), {first, first + 5}).midsleepDeviationH, Each(std::optional<double>()));
}

TEST(NightSeriesTest, DebtLooksBackBeforeTheRange)
{
    const Day first = day("2026-10-01");
    std::vector<DayRecord> records;
    for (int night = 0; night < 8; ++night) {
        records.push_back(asleepFrom(first + night, "00:00"));
    }
    const NightSeries series = nightSeries(diaryOf(records), {first + 5, first + 8});
    EXPECT_THAT(series.debtH, ElementsAre(std::nullopt, 7.0, 8.0, 8.0));
}

TEST(NightSeriesTest, ANightAwakeLastsNoHours)
{
    NightFields fields = nightTimes(day("2026-10-01"), "23:00", "23:00", "07:00", "07:00");
    fields.isSleepless = true;
    DayRecord record(day("2026-10-01"));
    record.setNight(valueOf(Night::make(fields)));
    const NightSeries series = nightSeries(diaryOf({record}), {record.day(), record.day()});
    EXPECT_EQ(series.durationH.front(), 0.0);
    EXPECT_EQ(series.efficiency.front(), 0.0);
}

TEST(NightSeriesTest, OfAnyDiaryIsFiniteAndAsLongAsTheRange)
{
    for (unsigned long long seed = 0; seed < 20; ++seed) {
        const Diary diary = testing::RandomDiary(seed).diary(day("2026-01-01"), 60);
        const DayRange days{day("2025-12-25"), day("2026-03-10")};
        for (const DayValues& values : allOf(nightSeries(diary, days))) {
            ASSERT_EQ(values.size(), static_cast<std::size_t>(days.length()));
            for (const auto& value : values) {
                EXPECT_TRUE(!value || (std::isfinite(*value) && *value >= 0)) << "seed " << seed;
            }
        }
    }
}

}  // namespace
}  // namespace slumbar
