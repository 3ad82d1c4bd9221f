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
    EXPECT_EQ(rows[0].days[1], RoutineDay::Met);
    EXPECT_EQ(rows[0].days[0], RoutineDay::NotRecorded);
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
    const PegMonth peg = pegMonth(diary, {october});
    ASSERT_THAT(peg.weeks, SizeIs(1));
    EXPECT_EQ(peg.weeks[0], (PegScore{Day(2026, 10, 4), 5.0}));
    EXPECT_EQ(peg.mean, (Figure{5.0, 1}));
}

/// A score of `pain` on each Sunday from the first one of a month on, for so many weeks.
void addPeg(std::vector<DayRecord>& records, Day firstSunday, int weeks, double pain)
{
    for (int week = 0; week < weeks; ++week) {
        DayRecord record = marked(firstSunday + 7 * week, "peg_pain", pain);
        record.setMark({"peg_enjoyment", pain, {}});
        record.setMark({"peg_activity", pain, {}});
        records.push_back(std::move(record));
    }
}

TEST(MonthRoutineTest, PegIsHeldAgainstTheMonthBeforeFromThreeWeeksOn)
{
    const ComparedDays days{october, DayRange::ofMonth(october2026 - std::chrono::months(1))};
    std::vector<DayRecord> records;
    addPeg(records, Day(2026, 9, 6), 4, 6.0);
    addPeg(records, Day(2026, 10, 4), 3, 5.0);
    EXPECT_EQ(pegMonth(diaryOf(records), days).before, (Figure{6.0, 4}));
    records.pop_back();
    EXPECT_FALSE(pegMonth(diaryOf(records), days).before);
    records.erase(records.begin() + 4, records.end());
    const PegMonth none = pegMonth(diaryOf(records), days);
    EXPECT_FALSE(none.mean);
    EXPECT_EQ(none.last, (PegScore{Day(2026, 9, 27), 6.0}));
}

TEST(MonthRoutineTest, ADayThatIsNotDueIsNotOneThatWasNotRecorded)
{
    FactorFields fields;
    fields.id = "walk";
    fields.name = "Walk";
    fields.target = TargetDone{};
    fields.schedule = OnWeekdays{{1, 2, 3, 4, 5}};
    fields.pauses = {{Day(2026, 10, 12), Day(2026, 10, 13)}};
    const Diary diary({marked(Day(2026, 10, 1), "walk", Done{}), marked(Day(2026, 10, 3), "walk", Done{})},
                      {valueOf(Factor::make(fields))}, {});
    const auto rows = habitRows(diary, october);
    ASSERT_THAT(rows, SizeIs(1));
    EXPECT_EQ(rows[0].days[0], RoutineDay::Met);
    EXPECT_EQ(rows[0].days[1], RoutineDay::NotRecorded) << "a Friday";
    EXPECT_EQ(rows[0].days[2], RoutineDay::NotDue) << "a Saturday, and what is marked on it counts nowhere";
    EXPECT_EQ(rows[0].days[11], RoutineDay::NotDue) << "in the pause";
    EXPECT_EQ(rows[0].tally.met, 1);
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
