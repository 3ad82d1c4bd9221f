#include "reminders/remindermemory.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using enum ReminderKind;
using testing::day;
using testing::moment;

const Day thursday = day("2026-10-29");
const Moment later = moment("2026-10-29T22:25+01:00");

TEST(ReminderMemoryTest, OnlyWhatWasSaidCanBeSnoozedAndOnlyUntilItWasSaidAgain)
{
    ReminderMemory memory;
    EXPECT_FALSE(memory.maySnooze(Bedtime, thursday));
    memory.snooze(Bedtime, thursday, later);
    EXPECT_FALSE(memory.snoozedUntil(Bedtime, thursday));

    memory.noteSaid(Bedtime, thursday);
    EXPECT_TRUE(memory.maySnooze(Bedtime, thursday));
    memory.snooze(Bedtime, thursday, later);
    EXPECT_EQ(memory.snoozedUntil(Bedtime, thursday), later);

    memory.noteSaid(Bedtime, thursday);
    EXPECT_FALSE(memory.maySnooze(Bedtime, thursday));
    memory.snooze(Bedtime, thursday, later);
    EXPECT_FALSE(memory.snoozedUntil(Bedtime, thursday));
}

TEST(ReminderMemoryTest, ALongerSnoozeTakesThePlaceOfAShorterOne)
{
    ReminderMemory memory;
    memory.noteSaid(CheckIn, thursday);
    memory.snooze(CheckIn, thursday, moment("2026-10-29T07:40+01:00"));
    memory.snooze(CheckIn, thursday, moment("2026-10-29T08:30+01:00"));
    EXPECT_EQ(memory.snoozedUntil(CheckIn, thursday), moment("2026-10-29T08:30+01:00"));
}

TEST(ReminderMemoryTest, AsTextItOutlivesTheProgram)
{
    ReminderMemory memory;
    memory.noteSaid(CheckIn, thursday);
    memory.noteSaid(Screens, thursday);
    memory.noteSaid(Screens, thursday);
    memory.noteSaid(Bedtime, thursday);
    memory.snooze(Bedtime, thursday, later);
    EXPECT_EQ(memory.toText(), "check_in 2026-10-29\n"
                               "screens 2026-10-29 again\n"
                               "bedtime 2026-10-29 snoozed 2026-10-29T22:25+01:00\n");
    EXPECT_EQ(ReminderMemory::fromText(memory.toText()), memory);
}

TEST(ReminderMemoryTest, LinesThatAreNotUnderstoodAreLeftOut)
{
    const auto memory = ReminderMemory::fromText("\nlunch 2026-10-29\ncheck_in yesterday\nbedtime 2026-10-29\n"
                                                 "screens 2026-10-29 snoozed soon");
    EXPECT_EQ(memory.toText(), "screens 2026-10-29\nbedtime 2026-10-29\n");
}

TEST(ReminderMemoryTest, OldDaysAreForgottenAndYesterdayIsNot)
{
    ReminderMemory memory;
    memory.noteSaid(Bedtime, thursday - 30);
    memory.noteSaid(Bedtime, thursday - 1);
    memory.forgetBefore(thursday);
    EXPECT_FALSE(memory.wasSaid(Bedtime, thursday - 30));
    EXPECT_TRUE(memory.wasSaid(Bedtime, thursday - 1));
}

}  // namespace
}  // namespace slumbar
