#include "reminders/reminderlook.h"

#include <gmock/gmock.h>

#include "remindersfixture.h"
#include "zone/qttimezone.h"

namespace slumbar {
namespace {

using enum ReminderKind;
using std::chrono::hours;
using std::chrono::minutes;
using testing::clock;
using testing::day;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::moment;

const Day thursday = day("2026-10-29");
const testing::FixedZone winter(hours(1));
const testing::FixedZone tokyo(hours(9));
const testing::FixedZone newYork(-hours(4));
const testing::CentralEurope2026 europe;

class ReminderLookTest : public ::testing::Test {
protected:
    testing::Person person;
};

TEST_F(ReminderLookTest, ADayInWhichNothingIsWrittenSaysEachOnce)
{
    EXPECT_THAT(person.live("2026-10-29T04:00+01:00", "2026-10-30T03:59+01:00", winter),
                ElementsAre("check_in 2026-10-29T07:30+01:00", "caffeine 2026-10-29T13:30+01:00",
                            "screens 2026-10-29T21:50+01:00", "bedtime 2026-10-29T22:15+01:00"));
}

TEST_F(ReminderLookTest, TheNextDayBeginsAnew)
{
    person.plan = {.checkIn = clock("07:30")};
    EXPECT_THAT(person.live("2026-10-29T04:00+01:00", "2026-10-31T03:59+01:00", winter),
                ElementsAre("check_in 2026-10-29T07:30+01:00", "check_in 2026-10-30T07:30+01:00"));
}

TEST_F(ReminderLookTest, ASnoozeIsSaidOnceMoreAndNeverAThirdTime)
{
    person.live("2026-10-29T07:00+01:00", "2026-10-29T07:35+01:00", winter);
    person.memory.snooze(CheckIn, thursday, moment("2026-10-29T07:45+01:00"));
    EXPECT_THAT(person.live("2026-10-29T07:36+01:00", "2026-10-29T12:00+01:00", winter),
                ElementsAre("check_in 2026-10-29T07:45+01:00"));
    person.memory.snooze(CheckIn, thursday, moment("2026-10-29T12:10+01:00"));
    EXPECT_THAT(person.live("2026-10-29T12:01+01:00", "2026-10-29T13:00+01:00", winter), IsEmpty());
}

TEST_F(ReminderLookTest, NineHoursOfSuspendDropTheEveningAndKeepTheCheckIn)
{
    EXPECT_THAT(person.live("2026-10-29T21:00+01:00", "2026-10-29T21:40+01:00", winter),
                ElementsAre("check_in 2026-10-29T21:00+01:00"));
    EXPECT_THAT(person.live("2026-10-30T06:40+01:00", "2026-10-30T06:45+01:00", winter), IsEmpty());
    EXPECT_THAT(person.live("2026-10-30T09:12+01:00", "2026-10-30T10:00+01:00", winter),
                ElementsAre("check_in 2026-10-30T09:12+01:00"));
}

TEST_F(ReminderLookTest, CaffeineIsSaidUpToAnHourAfterItsTimeAndThenDropped)
{
    person.plan = {.caffeineLead = minutes(30)};
    testing::Person late = person;
    EXPECT_THAT(person.live("2026-10-29T14:59+01:00", "2026-10-29T15:30+01:00", winter),
                ElementsAre("caffeine 2026-10-29T14:59+01:00"));
    EXPECT_THAT(late.live("2026-10-29T15:00+01:00", "2026-10-29T23:00+01:00", winter), IsEmpty());
}

TEST_F(ReminderLookTest, InQuietHoursALateReminderWaitsUntilTheyAreOver)
{
    person.plan = {.checkIn = clock("06:00"), .quiet = QuietHours{clock("22:30"), clock("06:30")}};
    // Not put there: the computer was off from 06:00 on, and it is night again.
    EXPECT_THAT(person.live("2026-10-29T23:00+01:00", "2026-10-30T03:59+01:00", winter), IsEmpty());
    EXPECT_EQ(person.lookAtMoment(moment("2026-10-29T23:00+01:00"), winter).lookAgain,
              moment("2026-10-30T06:30+01:00"));
}

TEST_F(ReminderLookTest, WhatThePersonPutIntoTheQuietHoursIsSaid)
{
    person.plan = {.checkIn = clock("06:00"), .quiet = QuietHours{clock("22:30"), clock("06:30")}};
    EXPECT_THAT(person.live("2026-10-29T04:00+01:00", "2026-10-29T12:00+01:00", winter),
                ElementsAre("check_in 2026-10-29T06:00+01:00"));
    person.plan = {.bedtimeLead = minutes(10), .quiet = QuietHours{clock("22:30"), clock("06:30")}};
    EXPECT_THAT(person.live("2026-10-29T20:00+01:00", "2026-10-30T03:59+01:00", winter),
                ElementsAre("bedtime 2026-10-29T22:50+01:00"));
}

TEST_F(ReminderLookTest, ASnoozeThatEndsInTheQuietHoursWasPutThere)
{
    person.live("2026-10-29T22:00+01:00", "2026-10-29T22:20+01:00", winter);
    person.memory.snooze(Bedtime, thursday, moment("2026-10-29T22:40+01:00"));
    EXPECT_THAT(person.live("2026-10-29T22:21+01:00", "2026-10-30T03:59+01:00", winter),
                ElementsAre("bedtime 2026-10-29T22:40+01:00"));
}

TEST_F(ReminderLookTest, AnEveningAfterMidnightBelongsToItsDay)
{
    Profile profile;
    profile.plannedLightsOut = clock("00:30");
    person.diary = Diary({}, builtInFactors(), profile);
    person.plan = {.bedtimeLead = minutes(15)};
    EXPECT_THAT(person.live("2026-10-29T20:00+01:00", "2026-10-30T23:00+01:00", winter),
                ElementsAre("bedtime 2026-10-30T00:15+01:00"));
    EXPECT_TRUE(person.memory.wasSaid(Bedtime, thursday));
    EXPECT_FALSE(person.memory.wasSaid(Bedtime, thursday.next()));
}

TEST_F(ReminderLookTest, BothClockChangesSayEachReminderOnce)
{
    person.plan = {.checkIn = clock("02:30")};
    EXPECT_THAT(person.live("2026-03-28T04:00+01:00", "2026-03-29T03:59+02:00", europe),
                ElementsAre("check_in 2026-03-29T03:00+02:00"));
    EXPECT_THAT(person.live("2026-10-24T04:00+02:00", "2026-10-25T03:59+01:00", europe),
                ElementsAre("check_in 2026-10-25T02:30+02:00"));
}

TEST_F(ReminderLookTest, RealZonesChangeTheirClocksAsWell)
{
    const auto york = testing::valueOf(QtTimeZone::named("America/New_York"));
    person.plan = {.checkIn = clock("07:30"), .bedtimeLead = minutes(45)};
    EXPECT_THAT(person.live("2026-11-01T04:00-05:00", "2026-11-01T23:59-05:00", york),
                ElementsAre("check_in 2026-11-01T07:30-05:00", "bedtime 2026-11-01T22:15-05:00"));
    EXPECT_THAT(person.live("2027-03-14T04:00-04:00", "2027-03-14T23:59-04:00", york),
                ElementsAre("check_in 2027-03-14T07:30-04:00", "bedtime 2027-03-14T22:15-04:00"));
}

TEST_F(ReminderLookTest, AFlightWestDoesNotRepeatTheMorning)
{
    person.plan = {.checkIn = clock("07:30")};
    EXPECT_THAT(person.live("2026-10-29T04:00+01:00", "2026-10-29T10:00+01:00", winter),
                ElementsAre("check_in 2026-10-29T07:30+01:00"));
    // Landed at 06:00 of the same day.
    EXPECT_THAT(person.live("2026-10-29T06:00-04:00", "2026-10-30T03:59-04:00", newYork), IsEmpty());
    EXPECT_THAT(person.live("2026-10-30T04:00-04:00", "2026-10-30T12:00-04:00", newYork),
                ElementsAre("check_in 2026-10-30T07:30-04:00"));
}

TEST_F(ReminderLookTest, AFlightEastComesToTheNextMorningByItsClock)
{
    person.plan = {.checkIn = clock("07:30")};
    person.live("2026-10-29T04:00+01:00", "2026-10-29T12:00+01:00", winter);
    EXPECT_THAT(person.live("2026-10-30T04:00+09:00", "2026-10-30T12:00+09:00", tokyo),
                ElementsAre("check_in 2026-10-30T07:30+09:00"));
}

TEST_F(ReminderLookTest, ADayThatComesBackOverTheDateLineIsNotRepeated)
{
    const testing::FixedZone honolulu(-hours(10));
    person.plan = {.checkIn = clock("07:30")};
    EXPECT_THAT(person.live("2026-10-28T04:00+09:00", "2026-10-29T21:00+09:00", tokyo),
                ElementsAre("check_in 2026-10-28T07:30+09:00", "check_in 2026-10-29T07:30+09:00"));
    person.memory.forgetBefore(thursday);
    EXPECT_THAT(person.live("2026-10-28T10:00-10:00", "2026-10-30T03:59-10:00", honolulu), IsEmpty());
}

TEST_F(ReminderLookTest, SettingsThatChangeInBetweenMoveWhatWasNotSaidYet)
{
    person.plan = {.checkIn = clock("07:30"), .bedtimeLead = minutes(45)};
    EXPECT_THAT(person.live("2026-10-29T07:00+01:00", "2026-10-29T08:00+01:00", winter),
                ElementsAre("check_in 2026-10-29T07:30+01:00"));
    person.plan = {.checkIn = clock("09:00"), .bedtimeLead = minutes(60)};
    EXPECT_THAT(person.live("2026-10-29T08:01+01:00", "2026-10-30T03:59+01:00", winter),
                ElementsAre("bedtime 2026-10-29T22:00+01:00"));
}

TEST_F(ReminderLookTest, TheLeapDayIsADayLikeOthers)
{
    person.plan = {.checkIn = clock("07:30")};
    EXPECT_THAT(person.live("2028-02-28T04:00+01:00", "2028-03-02T03:59+01:00", winter),
                ElementsAre("check_in 2028-02-28T07:30+01:00", "check_in 2028-02-29T07:30+01:00",
                            "check_in 2028-03-01T07:30+01:00"));
}

TEST_F(ReminderLookTest, WhatIsDueStaysDueAfterItWasSaidUntilItIsSettled)
{
    person.live("2026-10-29T07:00+01:00", "2026-10-29T08:00+01:00", winter);
    const auto open = person.lookAtMoment(moment("2026-10-29T08:01+01:00"), winter);
    ASSERT_EQ(open.due.size(), 1U);
    EXPECT_EQ(open.due.front().kind, CheckIn);
    EXPECT_THAT(open.toSay, IsEmpty());
    person.diary = testing::diaryOf({testing::usualDay(thursday)});
    EXPECT_THAT(person.lookAtMoment(moment("2026-10-29T08:02+01:00"), winter).due, IsEmpty());
}

TEST_F(ReminderLookTest, LooksAgainAtTheNextThingThatCanHappen)
{
    const auto again = [this](std::string_view now) { return person.lookAtMoment(moment(now), winter).lookAgain; };
    EXPECT_EQ(again("2026-10-29T05:00+01:00"), moment("2026-10-29T07:30+01:00"));
    person.memory.noteSaid(CheckIn, thursday);
    EXPECT_EQ(again("2026-10-29T08:00+01:00"), moment("2026-10-29T13:30+01:00"));
    person.memory.snooze(CheckIn, thursday, moment("2026-10-29T08:10+01:00"));
    EXPECT_EQ(again("2026-10-29T08:00+01:00"), moment("2026-10-29T08:10+01:00"));
    EXPECT_EQ(again("2026-10-29T14:30+01:00"), moment("2026-10-29T15:00+01:00"));
    person.memory.noteSaid(CheckIn, thursday);
    EXPECT_EQ(again("2026-10-30T00:30+01:00"), std::nullopt);
}

}  // namespace
}  // namespace slumbar
