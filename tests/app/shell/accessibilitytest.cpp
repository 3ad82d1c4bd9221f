// Every window as assistive technology sees it: each control has a name, a role and a place in the Tab order.
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

#include "checkin/checkinwindow.h"
#include "demo/madeupdiary.h"
#include "habits/habitspage.h"
#include "help/shortcutswindow.h"
#include "help/tour.h"
#include "routine/bedtimechecklist.h"
#include "settings/preferences.h"
#include "shell/madeupsession.h"
#include "shell/mainwindow.h"
#include "shell/rituals.h"
#include "support/accessibletree.h"
#include "support/build.h"
#include "theme/applytheme.h"

namespace slumbar {
namespace {

using testing::day;
using ::testing::IsEmpty;
using testing::moment;

class AccessibilityTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    static void expectAccessible(QWidget& window)
    {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        // A window over another one counts as active with it; the keyboard is a matter of its own.
        QApplication::setActiveWindow(&window);
        EXPECT_THAT(testing::unreadableControls(window), IsEmpty());
        EXPECT_THAT(testing::missedByTab(window), IsEmpty()) << ::testing::PrintToString(testing::tabStops(window));
    }

    void expectEveryPageAccessible(MainWindow& window)
    {
        Preferences preferences(folder.filePath(QStringLiteral("slumbar.ini")));
        window.offerSettings(preferences, folder.filePath(QStringLiteral("diary.slumbar")));
        window.show();
        for (const Destination page : everyDestination) {
            SCOPED_TRACE(static_cast<int>(page));
            window.showPage(page);
            QCoreApplication::processEvents();
            expectAccessible(window);
        }
    }

    QTemporaryDir folder;
    testing::FixedZone zone;
    testing::StoppedClock clock{moment("2026-10-29T07:02+01:00")};
    MadeUpSession madeUp{madeUpDiary(day("2026-10-28"), 90, 1, zone), clock};
};

TEST_F(AccessibilityTest, EveryPageOfAMorning)
{
    MainWindow window(madeUp.session(), clock, zone);
    expectEveryPageAccessible(window);
}

TEST_F(AccessibilityTest, EveryPageOfAnEvening)
{
    clock.set(moment("2026-10-28T20:50+01:00"));
    MainWindow window(madeUp.session(), clock, zone);
    expectEveryPageAccessible(window);
}

TEST_F(AccessibilityTest, EveryPageOfAnEmptyDiary)
{
    MadeUpSession empty{Diary(), clock};
    MainWindow window(empty.session(), clock, zone);
    expectEveryPageAccessible(window);
}

TEST_F(AccessibilityTest, TheCheckIn)
{
    QWidget owner;
    Rituals rituals(madeUp.session(), clock, zone, &owner);
    rituals.openCheckIn(day("2026-10-29"));
    expectAccessible(*owner.findChild<CheckInWindow*>());
}

TEST_F(AccessibilityTest, TheBedtimeChecklist)
{
    QWidget owner;
    Rituals rituals(madeUp.session(), clock, zone, &owner);
    rituals.openChecklist(day("2026-10-29"));
    expectAccessible(*owner.findChild<BedtimeChecklist*>());
}

TEST_F(AccessibilityTest, TheHabitsOfOnesOwn)
{
    QWidget owner;
    Rituals rituals(madeUp.session(), clock, zone, &owner);
    rituals.openHabits();
    expectAccessible(*owner.findChild<HabitsPage*>());
}

TEST_F(AccessibilityTest, TheTourAndTheKeys)
{
    MainWindow window(madeUp.session(), clock, zone);
    window.show();
    window.showTour();
    expectAccessible(*window.findChild<Tour*>());
    delete window.findChild<Tour*>();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    auto* keys = window.findChild<ShortcutsWindow*>();
    ASSERT_TRUE(keys);
    expectAccessible(*keys);
}

}  // namespace
}  // namespace slumbar
