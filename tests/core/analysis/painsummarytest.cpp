#include "analysis/pain/painsummary.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::backPain;
using testing::day;
using testing::diaryOf;
using testing::score;
using testing::valueOf;

TEST(PainSummaryTest, OfNothingIsNothing)
{
    EXPECT_EQ(painSummary(Diary(), {day("2026-10-01"), day("2026-10-31")}), PainSummary());
}

TEST(PainSummaryTest, MorningAndEveningAreApart)
{
    const Diary diary =
        diaryOf({testing::usualDay(day("2026-10-01"), 2, 6), testing::usualDay(day("2026-10-02"), 3, 7)});
    const PainSummary summary = painSummary(diary, *diary.range());
    EXPECT_EQ(summary.morningMean, (Figure{2.5, 2}));
    EXPECT_EQ(summary.eveningMean, (Figure{6.5, 2}));
    EXPECT_EQ(summary.days, 2);
    EXPECT_EQ(summary.worst, std::nullopt);
}

TEST(PainSummaryTest, WorstFlareLegAndStiffnessAreCountedByDay)
{
    std::vector<DayRecord> records;
    const int stiff[] = {0, 10, 90};
    for (int i = 0; i < 3; ++i) {
        DayRecord record(day("2026-10-01") + i);
        PainEntry morning = backPain(PainMoment::Morning, 3);
        morning.stiffness = valueOf(StiffMinutes::make(stiff[i]));
        morning.leg = score(i);
        record.setPain(morning);
        PainEntry evening = backPain(PainMoment::Evening, 4);
        evening.worst = score(5 + i);
        evening.flare = i == 2;
        record.setPain(evening);
        records.push_back(record);
    }
    const Diary diary = diaryOf(records);
    const PainSummary summary = painSummary(diary, *diary.range());
    EXPECT_EQ(summary.worst, (Figure{7, 3}));
    EXPECT_EQ(summary.flareDays, 1);
    EXPECT_EQ(summary.legPainDays, 2);
    EXPECT_EQ(summary.stiffnessMedianMin, (Figure{10, 3}));
    EXPECT_NEAR(summary.stiffnessMeanMin->value, 100.0 / 3, 1e-12);
    EXPECT_EQ(highestPain(*diary.find(day("2026-10-03"))), score(7));
}

TEST(PainSummaryTest, AWorstOfNoneIsStillAWorst)
{
    DayRecord record(day("2026-10-01"));
    PainEntry evening;
    evening.moment = PainMoment::Evening;
    evening.worst = score(0);
    record.setPain(evening);
    const Diary diary = diaryOf({record});
    EXPECT_EQ(painSummary(diary, *diary.range()).worst, (Figure{0, 1}));
    EXPECT_EQ(painSummary(diary, *diary.range()).eveningMean, std::nullopt);
}

}  // namespace
}  // namespace slumbar
