#include "analysis/pain/raisedpain.h"

#include <gmock/gmock.h>

#include "support/build.h"

using namespace slumbar;
using namespace slumbar::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

constexpr Day firstDay(2026, 9, 1);
constexpr DayRange autumn{firstDay, Day(2026, 11, 30)};

std::vector<DayRecord> quietDays(int days)
{
    std::vector<DayRecord> records;
    for (int i = 0; i < days; ++i) {
        records.push_back(usualDay(firstDay + i, 3, 4));  // 3.5 in the mean
    }
    return records;
}

}  // namespace

TEST(RaisedPainTest, OfNothingIsNothing)
{
    EXPECT_EQ(raisedPain(Diary(), autumn), RaisedPain());
}

TEST(RaisedPainTest, TwoPointsAboveTheMedianAreRaisedAndLessIsNot)
{
    auto records = quietDays(28);
    records.push_back(usualDay(firstDay + 28, 5, 5));
    records.push_back(usualDay(firstDay + 29, 5, 6));
    records.push_back(usualDay(firstDay + 30, 9, 9));
    EXPECT_THAT(raisedPain(diaryOf(records), autumn).days, ElementsAre(firstDay + 29, firstDay + 30));
}

TEST(RaisedPainTest, NeedsSevenRatedDaysAmongThe28Before)
{
    auto records = quietDays(6);
    records.push_back(usualDay(firstDay + 6, 9, 9));
    EXPECT_EQ(raisedPain(diaryOf(records), autumn), RaisedPain());
    records = quietDays(7);
    records.push_back(usualDay(firstDay + 7, 9, 9));
    EXPECT_EQ(raisedPain(diaryOf(records), autumn), (RaisedPain{{firstDay + 7}, 1}));
    records.back() = usualDay(firstDay + 29, 9, 9);  // only six of them lie within its 28 days
    records.erase(records.begin());
    EXPECT_EQ(raisedPain(diaryOf(records), autumn), RaisedPain());
}

TEST(RaisedPainTest, TheWeeksBeforeTheDaysAskedForCount)
{
    auto records = quietDays(28);
    records.push_back(usualDay(firstDay + 28, 8, 8));
    EXPECT_EQ(raisedPain(diaryOf(records), {firstDay + 28, firstDay + 40}), (RaisedPain{{firstDay + 28}, 1}));
}

TEST(RaisedPainTest, ALastingRiseBecomesTheNewUsual)
{
    auto records = quietDays(28);
    for (int i = 28; i < 60; ++i) {
        records.push_back(usualDay(firstDay + i, 7, 7));
    }
    const RaisedPain raised = raisedPain(diaryOf(records), autumn);
    EXPECT_EQ(raised.days.size(), 14U);
    EXPECT_EQ(raised.days.back(), firstDay + 41);
}

TEST(RaisedPainTest, TheWorstOfTheDayDoesNotRaiseADayOnWhichItWasAnswered)
{
    auto records = quietDays(28);
    DayRecord record = usualDay(firstDay + 28, 3, 4);
    PainEntry evening = backPain(PainMoment::Evening, 4);
    evening.worst = score(9);
    evening.flare = true;
    record.setPain(evening);
    records.push_back(record);
    EXPECT_THAT(raisedPain(diaryOf(records), autumn).days, IsEmpty());
}
