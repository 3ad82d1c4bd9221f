#include "desktop/reminders.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "fakenotifier.h"
#include "settings/remindersettings.h"
#include "shell/madeupsession.h"
#include "support/build.h"

namespace slumbar {
namespace {

using enum ReminderKind;
using std::chrono::minutes;
using testing::clock;
using testing::day;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::moment;

const Day thursday = day("2026-10-29");

class RemindersTest : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void at(std::string_view iso)
    {
        wall.set(moment(iso));
        reminders->look();
    }
    void record(const DayRecord& record)
    {
        session.session().history().perform(Edit::ofDay(record), QStringLiteral("a change"));
    }
    void startAgain() { reminders = std::make_unique<Reminders>(world, notifier); }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("slumbar.ini"))};
    testing::StoppedClock wall{moment("2026-10-29T06:40+01:00")};
    MadeUpSession session{Diary(), wall};
    testing::FixedZone zone;
    testing::FakeNotifier notifier;
    ReminderWorld world{session.session().journal(), session.session().drafts(), preferences, wall, zone};
    std::unique_ptr<Reminders> reminders = std::make_unique<Reminders>(world, notifier);
};

TEST_F(RemindersTest, TheMorningIsSaidOnceInKindWordsAndOpensTheCheckIn)
{
    std::vector<Day> opened;
    QObject::connect(reminders.get(), &Reminders::checkInRequested, [&](Day each) { opened.push_back(each); });
    at("2026-10-29T07:29+01:00");
    EXPECT_THAT(notifier.said, IsEmpty());
    at("2026-10-29T07:30+01:00");
    at("2026-10-29T07:31+01:00");
    const Notice notice{QStringLiteral("Morning check-in"),
                        QStringLiteral("How was the night? Two answers are enough."), QStringLiteral("Check in"), true};
    ASSERT_THAT(notifier.said, ElementsAre(std::pair(CheckIn, notice)));
    Q_EMIT notifier.opened(CheckIn);
    EXPECT_THAT(opened, ElementsAre(thursday));
}

TEST_F(RemindersTest, TheEveningOpensTheChecklistOfItsDayEvenAfterMidnight)
{
    Profile late;
    late.plannedLightsOut = clock("00:30");
    session.session().history().perform(Edit{{}, {}, late}, QStringLiteral("lights out"));
    std::vector<Day> opened;
    QObject::connect(reminders.get(), &Reminders::checklistRequested, [&](Day each) { opened.push_back(each); });
    at("2026-10-29T23:45+01:00");
    wall.set(moment("2026-10-30T00:10+01:00"));
    Q_EMIT notifier.opened(Bedtime);
    EXPECT_THAT(opened, ElementsAre(thursday));
    EXPECT_EQ(notifier.said.back().second.title, QStringLiteral("Lights out at 00:30"));
}

TEST_F(RemindersTest, CaffeineAndScreensOnlyTell)
{
    preferences.set(remindersettings::caffeine, true);
    preferences.set(remindersettings::screens, true);
    at("2026-10-29T13:30+01:00");
    EXPECT_EQ(notifier.said.back().second.title, QStringLiteral("Last caffeine by 14:00"));
    EXPECT_THAT(notifier.said.back().second.openWords.toStdString(), IsEmpty());
    at("2026-10-29T21:50+01:00");
    EXPECT_EQ(notifier.said.back().first, Screens);
    QSignalSpy window(reminders.get(), &Reminders::windowRequested);
    Q_EMIT notifier.opened(Screens);
    EXPECT_EQ(window.size(), 1);
}

TEST_F(RemindersTest, ASnoozedNoticeComesOnceMoreWithoutAnotherSnooze)
{
    at("2026-10-29T07:30+01:00");
    Q_EMIT notifier.snoozed(CheckIn);
    EXPECT_THAT(notifier.withdrawn, ElementsAre(CheckIn));
    at("2026-10-29T07:39+01:00");
    EXPECT_EQ(notifier.said.size(), 1U);
    at("2026-10-29T07:40+01:00");
    ASSERT_EQ(notifier.said.size(), 2U);
    EXPECT_FALSE(notifier.said.back().second.canSnooze);
    Q_EMIT notifier.snoozed(CheckIn);
    at("2026-10-29T09:00+01:00");
    EXPECT_EQ(notifier.said.size(), 2U);
}

TEST_F(RemindersTest, WhatWasSaidIsRememberedWhenTheProgramStartsAgain)
{
    at("2026-10-29T07:30+01:00");
    startAgain();
    at("2026-10-29T08:00+01:00");
    EXPECT_EQ(notifier.said.size(), 1U);
    reminders->snooze(minutes(30));
    startAgain();
    at("2026-10-29T08:30+01:00");
    EXPECT_EQ(notifier.said.size(), 2U);
}

TEST_F(RemindersTest, ACheckInThatIsWrittenTakesItsNoticeAway)
{
    at("2026-10-29T07:30+01:00");
    DayRecord morning(thursday);
    morning.setPain(testing::backPain(PainMoment::Morning, 3));
    record(morning);
    EXPECT_THAT(notifier.withdrawn, ElementsAre(CheckIn));
}

TEST_F(RemindersTest, WhileTheDesktopIsNotToBeDisturbedItWaits)
{
    notifier.mustBeQuiet = true;
    at("2026-10-29T07:30+01:00");
    EXPECT_THAT(notifier.said, IsEmpty());
    notifier.mustBeQuiet = false;
    at("2026-10-29T09:10+01:00");
    EXPECT_EQ(notifier.said.size(), 1U);
}

TEST_F(RemindersTest, WhatThePersonSeesInTheWindowIsNotSaidBesides)
{
    wall.set(moment("2026-10-29T08:00+01:00"));
    reminders->noteSeen();
    at("2026-10-29T08:01+01:00");
    EXPECT_THAT(notifier.said, IsEmpty());
    EXPECT_EQ(reminders->state().sign, TraySign::Due);
    reminders->snooze(minutes(10));
    at("2026-10-29T08:11+01:00");
    EXPECT_EQ(notifier.said.size(), 1U);
}

TEST_F(RemindersTest, WhatIsBeingWrittenIsNotRemindedOf)
{
    reminders->setAtHand([](const Reminder& reminder) { return reminder.kind == CheckIn && reminder.day == thursday; });
    at("2026-10-29T07:30+01:00");
    reminders->setAtHand([](const Reminder&) { return false; });
    at("2026-10-29T07:40+01:00");
    EXPECT_THAT(notifier.said, IsEmpty());
    EXPECT_EQ(reminders->state().sign, TraySign::Due);
}

TEST_F(RemindersTest, AChangedSettingIsLookedAtAtOnce)
{
    at("2026-10-29T07:00+01:00");
    preferences.set(remindersettings::checkInTime, clock("06:45"));
    EXPECT_EQ(notifier.said.size(), 1U);
    preferences.set(remindersettings::checkIn, false);
    EXPECT_THAT(notifier.withdrawn, ElementsAre(CheckIn));
}

TEST_F(RemindersTest, TheTrayShowsWhatIsDueAndWhenTheDayIsDone)
{
    at("2026-10-29T06:40+01:00");
    EXPECT_EQ(reminders->state(), (TrayState{TraySign::NothingDue, QStringLiteral("Nothing due now"), false}));
    at("2026-10-29T22:20+01:00");
    EXPECT_EQ(reminders->state(),
              (TrayState{TraySign::Due, QStringLiteral("Check-in open\nBedtime checklist open"), true}));
    DayRecord done = testing::usualDay(thursday);
    for (const Factor& factor : builtInFactors()) {
        if (factor.isHabit()) {
            done.setMark({factor.id(), NotApplicable{}, {}});
        }
    }
    record(done);
    EXPECT_EQ(reminders->state(), (TrayState{TraySign::AllDone, QStringLiteral("All done for today"), false}));
}

TEST_F(RemindersTest, AWordAboutALateMorningDoesNotAskForTheNight)
{
    at("2026-10-29T20:00+01:00");
    EXPECT_EQ(notifier.said.front().second.text,
              QStringLiteral("This morning is still open. What you remember is enough."));
}

}  // namespace
}  // namespace slumbar
