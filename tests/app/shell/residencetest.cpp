#include "shell/residence.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "checkin/checkinwindow.h"
#include "routine/bedtimechecklist.h"
#include "settings/remindersettings.h"
#include "shell/madeupsession.h"
#include "shell/mainwindow.h"
#include "support/build.h"
#include "support/privatebus.h"
#include "theme/applytheme.h"

namespace slumbar {
namespace {

using testing::moment;

class ResidenceTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    testing::PrivateBus bus;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("slumbar.ini"))};
    Autostart autostart{folder.filePath(QStringLiteral("autostart")), {QStringLiteral("/usr/bin/slumbar")}};
    testing::StoppedClock clock{moment("2026-10-29T07:45+01:00")};
    testing::FixedZone zone;
    MadeUpSession kept{Diary(), clock};
    ReminderWorld world{kept.session().journal(), kept.session().drafts(), preferences, clock, zone};
    MainWindow window{kept.session(), clock, zone};
};

TEST_F(ResidenceTest, ClosingTheWindowEndsTheProgram)
{
    Residence residence(window, world, autostart);
    residence.begin(Residence::Beginning::Seen, bus.connection());
    QSignalSpy ended(&residence, &Residence::ended);
    window.show();
    window.close();
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(ResidenceTest, GoesOnInTheTrayOnlyWhereThatWasChosenAndHasAPoint)
{
    EXPECT_FALSE(outlivesWindow(preferences, true));
    preferences.set(remindersettings::stayInTray, true);
    EXPECT_TRUE(outlivesWindow(preferences, true));
    EXPECT_FALSE(outlivesWindow(preferences, false));
    preferences.set(remindersettings::checkIn, false);
    preferences.set(remindersettings::bedtime, false);
    EXPECT_FALSE(outlivesWindow(preferences, true));
}

TEST_F(ResidenceTest, ALaterStartBringsTheClosedWindowBack)
{
    SingleInstance instance(folder.filePath(QStringLiteral("diary.slumbar")), bus.connection());
    Residence residence(window, world, autostart);
    residence.raiseWith(instance);
    window.showMinimized();
    Q_EMIT instance.activated();
    EXPECT_TRUE(window.isVisible());
    EXPECT_FALSE(window.isMinimized());
    window.hide();
    Q_EMIT instance.activated();
    EXPECT_TRUE(window.isVisible());
}

TEST_F(ResidenceTest, TheTraysMenuOpensTodaysWindowsWhileTheMainOneIsHidden)
{
    Residence residence(window, world, autostart);
    residence.begin(Residence::Beginning::Unseen, bus.connection());
    auto* presence = residence.presence();
    Q_EMIT presence->tray().checkInRequested();
    const auto* checkIn = window.findChild<CheckInWindow*>();
    ASSERT_TRUE(checkIn);
    EXPECT_TRUE(checkIn->isVisible());
    EXPECT_EQ(checkIn->day(), testing::day("2026-10-29"));
    Q_EMIT presence->tray().checklistRequested();
    const auto* checklist = window.findChild<BedtimeChecklist*>();
    ASSERT_TRUE(checklist);
    EXPECT_TRUE(checklist->isVisible());
    EXPECT_FALSE(window.isVisible());
}

TEST_F(ResidenceTest, TheAutostartFileFollowsItsSetting)
{
    const Residence residence(window, world, autostart);
    preferences.set(remindersettings::autostart, true);
    EXPECT_TRUE(autostart.isOn());
    preferences.set(remindersettings::autostart, false);
    EXPECT_FALSE(autostart.isOn());
}

TEST_F(ResidenceTest, TheAutostartSettingFollowsWhatTheDesktopSwitchedOff)
{
    preferences.set(remindersettings::autostart, true);
    const Residence residence(window, world, autostart);
    EXPECT_FALSE(preferences.value(remindersettings::autostart));
    EXPECT_FALSE(autostart.isOn());
}

TEST_F(ResidenceTest, AnAutostartThatCannotBeWrittenIsSaidAndStaysOff)
{
    const Autostart hopeless(QStringLiteral("/proc/no/such/folder"), {QStringLiteral("/usr/bin/slumbar")});
    Residence residence(window, world, hopeless);
    bool isSaid = false;
    QObject::connect(&residence, &Residence::failed, [&](const Error&) { isSaid = true; });
    preferences.set(remindersettings::autostart, true);
    EXPECT_TRUE(isSaid);
    EXPECT_FALSE(preferences.value(remindersettings::autostart));
}

}  // namespace
}  // namespace slumbar
