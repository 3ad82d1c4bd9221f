#include "report/monthroutine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const DayRange october = DayRange::ofMonth(october2026);

DayRecord marked(Day day, const char* factor, MarkValue value)
{
    DayRecord record(day);
    record.setMark({factor, value, {}});
    return record;
}

TEST(MonthRoutineTest, OnlyHabitsWithARecordHaveARow)
{
    const Diary diary = diaryOf({marked(Day(2026, 10, 2), "reframing", Done{})});
    const auto rows = habitRows(diary, october);
    ASSERT_THAT(rows, SizeIs(1));
    EXPECT_EQ(rows[0].factor.id(), "reframing");
    EXPECT_EQ(rows[0].days[1], HabitOutcome::Met);
    EXPECT_EQ(rows[0].days[0], HabitOutcome::NotRecorded);
    EXPECT_EQ(rows[0].tally.notRecorded, 30);
}

TEST(MonthRoutineTest, MeasuresAreFactorsWithANumberAndWithoutATarget)
{
    const auto rows = measureRows(octoberDiary(), october);
    ASSERT_THAT(rows, SizeIs(2)) << "the items of the PEG are no measures";
    EXPECT_EQ(rows[0].factor.id(), "stress");
    EXPECT_EQ(rows[0].figure.count, 28);
    EXPECT_EQ(rows[0].days[0], 3.0);
    EXPECT_FALSE(rows[0].days[16]);
    EXPECT_EQ(rows[1].factor.id(), "caffeine_mg");
}

TEST(MonthRoutineTest, APegScoreNeedsItsThreeItems)
{
    DayRecord whole = marked(Day(2026, 10, 4), "peg_pain", 6.0);
    whole.setMark({"peg_enjoyment", 5.0, {}});
    whole.setMark({"peg_activity", 4.0, {}});
    const Diary diary = diaryOf({whole, marked(Day(2026, 10, 11), "peg_pain", 6.0)});
    const auto scores = pegScores(diary, october);
    ASSERT_THAT(scores, SizeIs(1));
    EXPECT_EQ(scores[0], (PegScore{Day(2026, 10, 4), 5.0}));
}

TEST(MonthRoutineTest, TheBestKeptHaveSevenDaysThatCount)
{
    std::vector<DayRecord> records;
    for (const Day day : DayRange{Day(2026, 10, 1), Day(2026, 10, 8)}) {
        DayRecord record = marked(day, "omega_3", Done{});
        record.setMark({"turmeric", day.dayOfMonth() % 2 == 0 ? MarkValue(Done{}) : MarkValue(NotDone{}), {}});
        record.setMark({"reframing", NotApplicable{}, {}});
        records.push_back(record);
    }
    const auto kept = bestKept(habitRows(diaryOf(std::move(records)), october));
    ASSERT_THAT(kept, SizeIs(2));
    EXPECT_EQ(kept[0].factor.id(), "omega_3");
    EXPECT_EQ(kept[1].factor.id(), "turmeric");
    EXPECT_THAT(bestKept(habitRows(diaryOf({marked(Day(2026, 10, 1), "omega_3", Done{})}), october)), IsEmpty());
}

}  // namespace
}  // namespace slumbar
