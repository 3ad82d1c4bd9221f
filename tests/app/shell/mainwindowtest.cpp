#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

#include "demo/madeupdiary.h"
#include "settings/preferences.h"
#include "shell/madeupsession.h"
#include "shell/noticebar.h"
#include "shell/rail.h"
#include "support/build.h"
#include "theme/applytheme.h"

namespace slumbar {
namespace {

using testing::day;
using testing::moment;
using testing::usualDay;

const Moment morning = moment("2026-10-29T07:02+01:00");

class MainWindowTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    template<class Widget>
    static Widget* named(const QWidget& window, const QString& name)
    {
        for (Widget* widget : window.findChildren<Widget*>()) {
            if (widget->accessibleName() == name || widget->property("text").toString() == name) {
                return widget;
            }
        }
        return nullptr;
    }

    testing::StoppedClock clock{morning};
    testing::FixedZone zone;
    MadeUpSession kept{testing::diaryOf({usualDay(day("2026-10-28"))}), clock};
};

TEST_F(MainWindowTest, TheRailAndTheKeysGoToEveryPage)
{
    MainWindow window(kept.session(), clock, zone);
    window.show();
    auto* pages = window.findChild<PageStack*>();
    EXPECT_EQ(pages->count(), 1);
    EXPECT_EQ(pages->current(), Destination::Today);
    QTest::mouseClick(named<QAbstractButton>(window, QStringLiteral("Calendar")), Qt::LeftButton);
    EXPECT_EQ(pages->current(), Destination::Calendar);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(pages->current(), Destination::Trends);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(pages->current(), Destination::Report);
    EXPECT_EQ(pages->count(), 4);
}

TEST_F(MainWindowTest, TheCalendarIsReadyForTheArrowsAndFoundFromEveryPage)
{
    MainWindow window(kept.session(), clock, zone);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.focusWidget()->accessibleName(), QStringLiteral("Days of the month"));
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window.findChild<PageStack*>()->current(), Destination::Calendar);
    EXPECT_EQ(window.focusWidget()->accessibleName(), QStringLiteral("Search the calendar"));
    QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window.findChild<PageStack*>()->current(), Destination::Learn);
    EXPECT_TRUE(qobject_cast<QLineEdit*>(window.focusWidget())) << "Learn has a search of its own";
}

TEST_F(MainWindowTest, TheDailyKeysWorkWhileTheirButtonsAreSeen)
{
    const auto opened = [](const QString& title) {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.begin(), all.end(), [&title](const QWidget* widget) {
            return widget->isVisible() && widget->windowTitle().startsWith(title);
        });
    };
    MainWindow window(kept.session(), clock, zone);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(opened(QStringLiteral("Check-in")));

    clock.set(moment("2026-10-29T20:50+01:00"));
    window.lookAtClock();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(opened(QStringLiteral("Bedtime")));
}

TEST_F(MainWindowTest, UndoSaysWhatItTakesBackAndRedoDoesItAgain)
{
    MainWindow window(kept.session(), clock, zone);
    window.show();
    kept.session().history().perform(Edit::ofDay(usualDay(day("2026-10-29"))),
                                     QStringLiteral("check-in of 29 October"));
    const QAction* undo = nullptr;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Undo)) {
            undo = action;
        }
    }
    ASSERT_TRUE(undo);
    EXPECT_EQ(undo->text(), QStringLiteral("&Undo: check-in of 29 October"));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(kept.session().diary().find(day("2026-10-29")));
    EXPECT_FALSE(undo->isEnabled());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(kept.session().diary().find(day("2026-10-29")));
}

TEST_F(MainWindowTest, AMadeUpDiarySaysSoWhereverItShows)
{
    MadeUpSession madeUp(madeUpDiary(day("2026-10-29"), 60, 1, zone), clock);
    MainWindow window(madeUp.session(), clock, zone);
    window.show();
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("made-up")));
    for (const Destination page :
         {Destination::Today, Destination::Calendar, Destination::Trends, Destination::Report}) {
        window.showPage(page);
        bool isSaid = false;
        for (const NoticeBar* notice : window.findChildren<NoticeBar*>()) {
            isSaid = isSaid || (notice->isVisible() && notice->accessibleName().contains(QStringLiteral("made up")));
        }
        EXPECT_TRUE(isSaid);
    }
}

TEST_F(MainWindowTest, AButtonLeadsBackFromAMadeUpDiary)
{
    MadeUpSession madeUp{madeUpDiary(day("2026-10-28"), 30, 1, zone), clock};
    MainWindow window(madeUp.session(), clock, zone);
    window.offerWayBack();
    window.show();
    QSignalSpy closed(&window, &MainWindow::closed);
    auto* back = named<QAbstractButton>(window, QStringLiteral("Back to your own diary"));
    ASSERT_TRUE(back && back->isVisible());
    QTest::keyClick(back, Qt::Key_Space);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(MainWindowTest, TheDayTurnsWhileTheWindowIsOpen)
{
    MainWindow window(kept.session(), clock, zone);
    window.show();
    clock.set(moment("2026-10-30T07:02+01:00"));
    window.lookAtClock();
    const auto labels = window.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("30 October 2026"));
    }));
}

TEST_F(MainWindowTest, SettingsStandInTheFootOfTheRailAndOpenByKey)
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("slumbar.ini")));
    MadeUpSession madeUp{Diary(), clock};
    MainWindow window(madeUp.session(), clock, zone);
    EXPECT_EQ(named<QAbstractButton>(window, QStringLiteral("Settings")), nullptr);
    window.offerSettings(preferences, QString());
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_TRUE(named<QLineEdit>(window, QStringLiteral("Search settings")));
    EXPECT_TRUE(named<QLineEdit>(window, QStringLiteral("Search settings"))->isVisible());
    const auto* inRail = named<QAbstractButton>(window, QStringLiteral("Settings"));
    EXPECT_TRUE(inRail->isChecked());
    EXPECT_GT(inRail->y(), named<QAbstractButton>(window, QStringLiteral("Report"))->geometry().bottom());
}

TEST_F(MainWindowTest, AChangeOfTheProfileCanBeUndone)
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("slumbar.ini")));
    MadeUpSession madeUp{Diary(), clock};
    MainWindow window(madeUp.session(), clock, zone);
    window.offerSettings(preferences, QString());
    window.show();
    window.showPage(Destination::Settings);
    auto* name = named<QLineEdit>(window, QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Anna"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(madeUp.session().diary().profile().name, "Anna");
    madeUp.session().history().undo();
    EXPECT_EQ(madeUp.session().diary().profile().name, "");
    EXPECT_EQ(name->text(), QString());
}

}  // namespace
}  // namespace slumbar
