#include "reminders/reminder.h"

#include <gmock/gmock.h>

#include "remindersfixture.h"

namespace slumbar {
namespace {

using enum ReminderKind;
using testing::clock;
using testing::day;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::moment;
using testing::wholePlan;

const Day thursday = day("2026-10-29");
const testing::FixedZone zone;
const testing::CentralEurope2026 europe;

std::vector<ReminderKind> kindsOf(const std::vector<Reminder>& reminders)
{
    std::vector<ReminderKind> kinds;
    for (const Reminder& reminder : reminders) {
        kinds.push_back(reminder.kind);
    }
    return kinds;
}

std::vector<ReminderKind> kindsFor(const Diary& diary)
{
    return kindsOf(remindersOf(wholePlan(), diary, thursday, zone));
}

Diary withFactor(std::string_view id, const std::function<void(FactorFields&)>& change)
{
    std::vector<Factor> factors;
    for (const Factor& factor : builtInFactors()) {
        FactorFields fields = factor.fields();
        if (fields.id == id) {
            change(fields);
        }
        factors.push_back(testing::valueOf(Factor::make(fields)));
    }
    return Diary({}, factors, {});
}

Diary markedOn(Day on, const std::string& factor)
{
    DayRecord record(on);
    record.setMark({factor, NotApplicable{}, {}});
    return testing::diaryOf({record});
}

TEST(ReminderTest, AnOpenDayRemindsOfAllThatWasAskedFor)
{
    const auto reminders = remindersOf(wholePlan(), Diary(), thursday, zone);
    ASSERT_THAT(kindsOf(reminders), ElementsAre(CheckIn, Caffeine, Screens, Bedtime));
    EXPECT_EQ(reminders[0].from, moment("2026-10-29T07:30+01:00"));
    EXPECT_EQ(reminders[0].until, std::nullopt);
    EXPECT_EQ(reminders[1].time, clock("14:00"));
    EXPECT_EQ(reminders[1].from, moment("2026-10-29T13:30+01:00"));
    EXPECT_EQ(reminders[1].until, moment("2026-10-29T15:00+01:00"));
    EXPECT_EQ(reminders[2].from, moment("2026-10-29T21:50+01:00"));
    EXPECT_EQ(reminders[3].time, clock("23:00"));
    EXPECT_EQ(reminders[3].from, moment("2026-10-29T22:15+01:00"));
    EXPECT_THAT(remindersOf({}, Diary(), thursday, zone), IsEmpty());
}

TEST(ReminderTest, ANightOrAPainScoreOfTheMorningSettlesTheCheckIn)
{
    DayRecord night(thursday);
    night.setNight(testing::usualNight(thursday));
    EXPECT_THAT(kindsFor(testing::diaryOf({night})), ElementsAre(Caffeine, Screens, Bedtime));
    DayRecord pain(thursday);
    pain.setPain(testing::backPain(PainMoment::Morning, 3));
    EXPECT_THAT(kindsFor(testing::diaryOf({pain})), ElementsAre(Caffeine, Screens, Bedtime));
    DayRecord evening(thursday);
    evening.setPain(testing::backPain(PainMoment::Evening, 3));
    EXPECT_THAT(kindsFor(testing::diaryOf({evening})), ElementsAre(CheckIn, Caffeine, Screens, Bedtime));
}

TEST(ReminderTest, AMarkedHabitIsNotReminded)
{
    EXPECT_THAT(kindsFor(markedOn(thursday, "caffeine_cutoff")), ElementsAre(CheckIn, Screens, Bedtime));
    EXPECT_THAT(kindsFor(markedOn(thursday, "screens_off")), ElementsAre(CheckIn, Caffeine, Bedtime));
    EXPECT_THAT(kindsFor(markedOn(thursday - 1, "screens_off")), ElementsAre(CheckIn, Caffeine, Screens, Bedtime));
}

TEST(ReminderTest, AHabitThatIsNotDuePausedOrPutAwayIsNotReminded)
{
    const auto withoutCaffeine = ElementsAre(CheckIn, Screens, Bedtime);
    EXPECT_THAT(kindsFor(withFactor("caffeine_cutoff", [](FactorFields& f) { f.schedule = OnWeekdays{{1}}; })),
                withoutCaffeine);
    EXPECT_THAT(kindsFor(withFactor("caffeine_cutoff",
                                    [](FactorFields& f) {
                                        f.pauses = {Pause{thursday, std::nullopt}};
                                    })),
                withoutCaffeine);
    EXPECT_THAT(kindsFor(withFactor("caffeine_cutoff", [](FactorFields& f) { f.isArchived = true; })), withoutCaffeine);
}

TEST(ReminderTest, TheHabitsOwnTimeMovesItsReminder)
{
    const Diary diary = withFactor("screens_off", [](FactorFields& f) { f.target = TargetBy{clock("20:00")}; });
    EXPECT_EQ(remindersOf(wholePlan(), diary, thursday, zone)[2].from, moment("2026-10-29T19:50+01:00"));
}

TEST(ReminderTest, AChecklistThatIsSettledNeedsNoBedtimeReminder)
{
    DayRecord record(thursday);
    for (const Factor& factor : builtInFactors()) {
        if (factor.isHabit()) {
            record.setMark({factor.id(), NotApplicable{}, {}});
        }
    }
    EXPECT_THAT(kindsFor(testing::diaryOf({record})), ElementsAre(CheckIn));
}

TEST(ReminderTest, AnExperimentThatLeavesTheHabitOutIsNotSpoiled)
{
    ExperimentFields fields;
    fields.id = "screens";
    fields.factor = "screens_off";
    fields.outcome = Measure::MorningPain;
    fields.firstDay = thursday - 10;
    const auto experiment = testing::valueOf(Experiment::make(fields));
    const Diary diary({}, builtInFactors(), {}, {experiment});
    for (const Day each : experiment.days()) {
        const auto kinds = kindsOf(remindersOf(wholePlan(), diary, each, zone));
        EXPECT_EQ(std::count(kinds.begin(), kinds.end(), Screens), experiment.armOn(each) == Arm::With ? 1 : 0)
            << each.toIso();
    }
}

TEST(ReminderTest, TimesAfterMidnightBelongToTheEveningsDay)
{
    Profile profile;
    profile.plannedLightsOut = clock("00:30");
    const Diary diary({}, builtInFactors(), profile);
    ReminderPlan plan;
    plan.bedtimeLead = std::chrono::minutes(15);
    const auto reminders = remindersOf(plan, diary, thursday, zone);
    EXPECT_EQ(reminders.front().from, moment("2026-10-30T00:15+01:00"));
    EXPECT_EQ(reminders.front().day, thursday);
}

TEST(ReminderTest, TheLeapDayHasItsOwnReminders)
{
    ReminderPlan plan;
    plan.checkIn = clock("07:30");
    EXPECT_EQ(remindersOf(plan, Diary(), day("2028-02-29"), zone).front().from, moment("2028-02-29T07:30+01:00"));
}

TEST(ReminderTest, ASkippedTimeIsTakenAtTheNextMinuteThatExists)
{
    ReminderPlan plan;
    plan.checkIn = clock("02:30");
    const auto reminders = remindersOf(plan, Diary(), day("2026-03-28"), europe);
    EXPECT_EQ(reminders.front().from, moment("2026-03-29T03:00+02:00"));
}

TEST(ReminderTest, ATimeThatComesTwiceIsTakenAtTheFirst)
{
    ReminderPlan plan;
    plan.checkIn = clock("02:30");
    const auto reminders = remindersOf(plan, Diary(), day("2026-10-24"), europe);
    EXPECT_EQ(reminders.front().from, moment("2026-10-25T02:30+02:00"));
}

TEST(ReminderTest, ALeadOverAClockChangeIsElapsedTime)
{
    Profile profile;
    profile.plannedLightsOut = clock("03:15");
    ReminderPlan plan;
    plan.bedtimeLead = std::chrono::minutes(45);
    const Diary diary({}, builtInFactors(), profile);
    EXPECT_EQ(remindersOf(plan, diary, day("2026-03-28"), europe).front().from, moment("2026-03-29T01:30+01:00"));
}

}  // namespace
}  // namespace slumbar
