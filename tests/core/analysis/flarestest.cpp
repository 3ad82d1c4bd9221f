#include "analysis/pain/flares.h"

#include <gmock/gmock.h>

#include "support/build.h"

using namespace slumbar;
using namespace slumbar::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

constexpr DayRange october{Day(2026, 10, 1), Day(2026, 10, 31)};

DayRecord rated(unsigned dayOfOctober, bool isFlare)
{
    PainEntry entry = backPain(PainMoment::Evening, 5);
    entry.flare = isFlare;
    DayRecord record(Day(2026, 10, dayOfOctober));
    record.setPain(entry);
    return record;
}

DayRange days(unsigned first, unsigned last)
{
    return {Day(2026, 10, first), Day(2026, 10, last)};
}

}  // namespace

TEST(FlaresTest, OfNothingAreNone)
{
    EXPECT_THAT(flares(Diary(), october), IsEmpty());
}

TEST(FlaresTest, DaysInARowAreOneFlare)
{
    const Diary diary = diaryOf({rated(8, true), rated(9, true), rated(10, true), rated(11, false), rated(21, true)});
    EXPECT_THAT(flares(diary, october), ElementsAre(days(8, 10), days(21, 21)));
}

TEST(FlaresTest, AFewDaysWithoutARatingDoNotEndOne)
{
    EXPECT_THAT(flares(diaryOf({rated(8, true), rated(10, true)}), october), ElementsAre(days(8, 10)));
}

TEST(FlaresTest, AFlareIsCutToTheDaysAskedFor)
{
    const Diary diary = diaryOf({rated(8, true), rated(9, true), rated(10, true)});
    EXPECT_THAT(flares(diary, days(9, 31)), ElementsAre(days(9, 10)));
}

TEST(FlaresTest, MoreThanThreeDaysWithoutARatingEndOne)
{
    EXPECT_THAT(flares(diaryOf({rated(8, true), rated(12, true)}), october), ElementsAre(days(8, 12)));
    EXPECT_THAT(flares(diaryOf({rated(8, true), rated(13, true)}), october), ElementsAre(days(8, 8), days(13, 13)));
    DayRecord aCenturyBefore(Day(1926, 10, 8));
    aCenturyBefore.setPain(rated(8, true).pains().front());
    EXPECT_EQ(flares(diaryOf({aCenturyBefore, rated(8, true)}), {Day(1926, 1, 1), october.last}).size(), 2U);
}
