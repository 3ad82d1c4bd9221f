#include "checkin/opendays.h"

#include <gmock/gmock.h>

#include "support/build.h"

namespace slumbar::testing {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Day today(2026, 10, 29);

}  // namespace

TEST(OpenDaysTest, AreThoseOfTheLastWeekWithoutNightAndRating)
{
    DayRecord marksOnly(today - 2);
    marksOnly.setMark({"stretching", 12.0, {}});
    const Diary diary = diaryOf({usualDay(today - 30), usualDay(today - 1), marksOnly, usualDay(today - 3),
                                 usualDay(today - 5), usualDay(today - 6), usualDay(today - 7)});
    EXPECT_THAT(openDays(diary, today), ElementsAre(today - 2, today - 4));
}

TEST(OpenDaysTest, BeginWithTheDiary)
{
    EXPECT_THAT(openDays(Diary(), today), IsEmpty());
    EXPECT_THAT(openDays(diaryOf({usualDay(today)}), today), IsEmpty());
    EXPECT_THAT(openDays(diaryOf({usualDay(today - 2)}), today), ElementsAre(today - 1));
}

}  // namespace slumbar::testing
