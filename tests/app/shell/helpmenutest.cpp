#include "shell/helpmenu.h"

#include <QDesktopServices>
#include <QLabel>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

#include "checkin/checkinwindow.h"
#include "demo/madeupdiary.h"
#include "help/shortcutswindow.h"
#include "help/tour.h"
#include "learn/articleview.h"
#include "learn/learnpage.h"
#include "settings/preferences.h"
#include "shell/firststart.h"
#include "shell/madeupsession.h"
#include "shell/mainwindow.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "widgets/keywords.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {
namespace {

using testing::day;
using testing::moment;

class HelpMenuTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    void SetUp() override
    {
        window.show();
        activate(window);
    }

    static void activate(QWidget& widget)
    {
        widget.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
    }

    /// Everything written in the window of keys, a line each.
    static QString keysShown(const QWidget& over)
    {
        const auto* keys = over.findChild<ShortcutsWindow*>();
        QStringList lines;
        for (const auto* label : keys ? keys->findChildren<QLabel*>() : QList<QLabel*>()) {
            lines += label->text();
        }
        return lines.join(QLatin1Char('\n'));
    }

    testing::FixedZone zone;
    testing::StoppedClock clock{moment("2026-10-29T07:02+01:00")};
    MadeUpSession madeUp{madeUpDiary(day("2026-10-28"), 60, 1, zone), clock};
    MainWindow window{madeUp.session(), clock, zone};
};

TEST_F(HelpMenuTest, F1ShowsTheKeysOfThePageAndTheMenus)
{
    window.showPage(Destination::Calendar);
    QTest::keyClick(&window, Qt::Key_F1);
    const QString keys = keysShown(window);
    EXPECT_TRUE(keys.contains(QStringLiteral("Previous month\nPgUp")));
    EXPECT_TRUE(keys.contains(QStringLiteral("Opens the day to fill in or correct\nEnter")));
    EXPECT_TRUE(keys.contains(QStringLiteral("Check-in\nCtrl+M")));
    EXPECT_FALSE(keys.contains(QStringLiteral("Save picture"))) << "that is of Trends";
}

TEST_F(HelpMenuTest, F1InTheCheckInShowsItsKeys)
{
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    auto* checkIn = window.findChild<CheckInWindow*>();
    ASSERT_TRUE(checkIn);
    QCoreApplication::processEvents();
    activate(*checkIn);
    ASSERT_EQ(QApplication::activeWindow(), checkIn);
    QTest::keyClick(checkIn, Qt::Key_F1);
    const QString keys = keysShown(*checkIn);
    EXPECT_TRUE(keys.contains(QStringLiteral("Save\nCtrl+Enter")));
    EXPECT_TRUE(keys.contains(QStringLiteral("Takes the usual time over")));
}

TEST_F(HelpMenuTest, EveryShortcutAndEveryPaintedControlOfEveryPageIsTold)
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("slumbar.ini")));
    window.offerSettings(preferences, {});
    for (const Destination page : everyDestination) {
        SCOPED_TRACE(static_cast<int>(page));
        window.showPage(page);
        for (const auto* shortcut : window.findChildren<QShortcut*>()) {
            EXPECT_FALSE(shortcut->whatsThis().isEmpty()) << shortcut->key().toString().toStdString();
        }
        for (const auto* control : window.findChildren<PaintedControl*>()) {
            if (control->isVisible() && control->focusPolicy() & Qt::TabFocus) {
                EXPECT_TRUE(declaredKeys(*control)) << control->metaObject()->className();
            }
        }
    }
}

TEST_F(HelpMenuTest, TheTourIsShownOnceOverAnEmptyDiaryAndAgainWhenAsked)
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("slumbar.ini")));
    showTourAtFirstStart(window, madeUp.session().diary(), preferences);
    EXPECT_FALSE(window.findChild<Tour*>()) << "this diary has been begun";
    showTourAtFirstStart(window, Diary(), preferences);
    auto* tour = window.findChild<Tour*>();
    ASSERT_TRUE(tour);
    EXPECT_TRUE(tour->isVisible());
    delete tour;
    showTourAtFirstStart(window, Diary(), preferences);
    EXPECT_FALSE(window.findChild<Tour*>());
    window.showTour();
    EXPECT_TRUE(window.findChild<Tour*>());
}

/// Takes the place of the browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& address) { opened += address; }
};

TEST_F(HelpMenuTest, AnAddressIsOpenedOnlyWhenItIsChosen)
{
    Browser browser;
    window.showPage(Destination::Learn);
    auto* article = window.findChild<ArticleView*>();
    const QTextCursor found = article->document()->find(QStringLiteral("doi:10.1016"));
    const QUrl address(found.charFormat().anchorHref());
    EXPECT_EQ(address.scheme(), QStringLiteral("https"));
    EXPECT_TRUE(browser.opened.isEmpty());
    Q_EMIT article->anchorClicked(address);
    EXPECT_EQ(browser.opened, QList<QUrl>{address});
}

TEST_F(HelpMenuTest, WhenToSeeSomeoneIsOneStepAway)
{
    Q_EMIT window.findChild<HelpMenu*>()->articleRequested(QStringLiteral("when-to-see-someone"));
    auto* page = window.findChild<LearnPage*>();
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->isVisible());
    EXPECT_EQ(page->shownArticle(), QStringLiteral("when-to-see-someone"));
}

}  // namespace
}  // namespace slumbar

#include "helpmenutest.moc"
