#include "desktop/trayicon.h"

#include <QApplication>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "desktop/traypicture.h"
#include "theme/applytheme.h"

namespace slumbar {
namespace {

class TrayIconTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    QAction* action(const QString& words)
    {
        for (QAction* each : tray.menu().findChildren<QAction*>()) {
            if (each->text().remove(QLatin1Char('&')) == words) {
                return each;
            }
        }
        return nullptr;
    }

    TrayIcon tray;
};

TEST_F(TrayIconTest, EveryItemOfTheMenuAsksForWhatItSays)
{
    QSignalSpy checkIn(&tray, &TrayIcon::checkInRequested);
    QSignalSpy checklist(&tray, &TrayIcon::checklistRequested);
    QSignalSpy snooze(&tray, &TrayIcon::snoozeRequested);
    QSignalSpy window(&tray, &TrayIcon::windowRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    for (const char* words : {"Check-in", "Bedtime checklist", "30 minutes", "Open Slumbar", "Quit"}) {
        QAction* item = action(QString::fromLatin1(words));
        ASSERT_TRUE(item) << words;
        item->trigger();
    }
    EXPECT_EQ(checkIn.size(), 1);
    EXPECT_EQ(checklist.size(), 1);
    ASSERT_EQ(snooze.size(), 1);
    EXPECT_EQ(snooze.front().front().value<std::chrono::minutes>(), std::chrono::minutes(30));
    EXPECT_EQ(window.size(), 1);
    EXPECT_EQ(quit.size(), 1);
}

TEST_F(TrayIconTest, SnoozeIsOfferedOnlyWhileSomethingCanBeSnoozed)
{
    const QAction* snooze = action(QStringLiteral("Snooze"));
    ASSERT_TRUE(snooze);
    EXPECT_FALSE(snooze->isVisible());
    tray.setState({TraySign::Due, QStringLiteral("Check-in open"), true});
    EXPECT_TRUE(snooze->isVisible());
    EXPECT_EQ(tray.icon().toolTip(), QStringLiteral("Check-in open"));
}

TEST_F(TrayIconTest, EachSignHasAPictureOfItsOwnInEverySize)
{
    const Theme& theme = Theme::of(ThemeKind::Light);
    for (const int sizePx : {16, 22, 32}) {
        const auto image = [&](TraySign sign) { return trayPicture(sign, theme).pixmap(sizePx, sizePx).toImage(); };
        EXPECT_NE(image(TraySign::Due), image(TraySign::NothingDue));
        EXPECT_NE(image(TraySign::Due), image(TraySign::AllDone));
        EXPECT_NE(image(TraySign::AllDone), image(TraySign::NothingDue));
    }
}

TEST_F(TrayIconTest, ANewThemeIsTakenAtOnce)
{
    tray.setState({TraySign::Due, QStringLiteral("Check-in open"), true});
    const QImage light = tray.icon().icon().pixmap(22, 22).toImage();
    applyTheme(*qApp, {ThemeChoice::Dark});
    QCoreApplication::processEvents();
    EXPECT_NE(tray.icon().icon().pixmap(22, 22).toImage(), light);
    applyTheme(*qApp, {ThemeChoice::Light});
}

}  // namespace
}  // namespace slumbar
