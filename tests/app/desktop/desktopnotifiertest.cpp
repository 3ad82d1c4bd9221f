#include "desktop/desktopnotifier.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

#include "support/privatebus.h"

namespace slumbar {
namespace {

using enum ReminderKind;
using ::testing::ElementsAre;

/// What was asked of the notification service.
struct Shown {
    uint replaced;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

/// A notification service as desktops have it.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER inhibited)

public:
    explicit NotificationService(QDBusConnection bus)
    {
        bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllContents);
        bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    std::vector<Shown> shown;
    std::vector<uint> closed;
    bool inhibited = false;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-function-size): the specification's own list
    uint Notify(const QString&, uint replaced, const QString&, const QString& title, const QString& text,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        shown.push_back({replaced, title, text, actions, hints});
        return replaced == 0 ? static_cast<uint>(shown.size()) : replaced;
    }
    void CloseNotification(uint id) { closed.push_back(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString& token);
};

const Notice checkIn{QStringLiteral("Morning check-in"), QStringLiteral("How was the night?"),
                     QStringLiteral("Check in"), true};

class DesktopNotifierTest : public ::testing::Test {
protected:
    testing::PrivateBus bus;
    QDBusConnection serviceConnection = bus.connection();
    QDBusConnection ownConnection = bus.connection();
};

TEST_F(DesktopNotifierTest, ANoticeIsQuietOfLowUrgencyAndHasItsButtons)
{
    NotificationService service(serviceConnection);
    DesktopNotifier notifier(ownConnection);
    notifier.say(CheckIn, checkIn);
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.shown.size() == 1; }));
    const Shown& shown = service.shown.front();
    EXPECT_EQ(shown.title, checkIn.title);
    EXPECT_EQ(shown.text, checkIn.text);
    EXPECT_EQ(shown.actions,
              QStringList({QStringLiteral("default"), QStringLiteral("Check in"), QStringLiteral("open"),
                           QStringLiteral("Check in"), QStringLiteral("snooze"), QStringLiteral("Snooze 10 min")}));
    EXPECT_EQ(shown.hints[QStringLiteral("urgency")].value<uchar>(), 0);
    EXPECT_TRUE(shown.hints[QStringLiteral("suppress-sound")].toBool());
    EXPECT_EQ(shown.hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("org.slumbar.Slumbar"));
}

TEST_F(DesktopNotifierTest, ButtonsComeBackAsWhatThePersonWants)
{
    NotificationService service(serviceConnection);
    DesktopNotifier notifier(ownConnection);
    QSignalSpy opened(&notifier, &Notifier::opened);
    QSignalSpy snoozed(&notifier, &Notifier::snoozed);
    notifier.say(CheckIn, checkIn);
    // Somebody else's notice has another id.
    ASSERT_TRUE(QTest::qWaitFor([&] {
        Q_EMIT service.ActionInvoked(77, QStringLiteral("snooze"));
        Q_EMIT service.ActionInvoked(1, QStringLiteral("snooze"));
        return snoozed.wait(50);
    }));
    Q_EMIT service.ActivationToken(1, QStringLiteral("a-token"));
    Q_EMIT service.ActionInvoked(1, QStringLiteral("default"));
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(opened.front().front().value<ReminderKind>(), CheckIn);
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "a-token");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(DesktopNotifierTest, ASecondNoticeOfAKindTakesThePlaceOfTheFirst)
{
    NotificationService service(serviceConnection);
    DesktopNotifier notifier(ownConnection);
    QSignalSpy opened(&notifier, &Notifier::opened);
    notifier.say(CheckIn, checkIn);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        Q_EMIT service.ActionInvoked(1, QStringLiteral("open"));
        return opened.wait(50);
    }));
    notifier.say(CheckIn, checkIn);
    notifier.say(Bedtime, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.shown.size() == 3; }));
    EXPECT_EQ(service.shown[1].replaced, 1U);
    EXPECT_EQ(service.shown[2].replaced, 0U);
}

TEST_F(DesktopNotifierTest, WhatIsSettledIsTakenAwayEvenBeforeTheServiceAnswered)
{
    NotificationService service(serviceConnection);
    DesktopNotifier notifier(ownConnection);
    notifier.say(CheckIn, checkIn);
    notifier.withdraw(CheckIn);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service.closed.empty(); }));
    EXPECT_THAT(service.closed, ElementsAre(1U));
}

TEST_F(DesktopNotifierTest, WithoutAServiceSomebodyElseHasToSayIt)
{
    DesktopNotifier notifier(ownConnection);
    QSignalSpy notSaid(&notifier, &DesktopNotifier::notSaid);
    notifier.say(CheckIn, checkIn);
    ASSERT_TRUE(notSaid.wait());
    EXPECT_EQ(notSaid.front().front().value<ReminderKind>(), CheckIn);
}

TEST_F(DesktopNotifierTest, WithoutABusSomebodyElseHasToSayIt)
{
    DesktopNotifier notifier(QDBusConnection(QStringLiteral("no such bus")));
    QSignalSpy notSaid(&notifier, &DesktopNotifier::notSaid);
    notifier.say(CheckIn, checkIn);
    EXPECT_EQ(notSaid.size(), 1);
}

TEST_F(DesktopNotifierTest, TheDesktopsWishForQuietIsKnownAndFollowed)
{
    NotificationService service(serviceConnection);
    service.inhibited = true;
    DesktopNotifier notifier(ownConnection);
    ASSERT_TRUE(QTest::qWaitFor([&] { return notifier.isHeldBack(); }));
    QDBusMessage changed = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("PropertiesChanged"));
    changed.setArguments({QStringLiteral("org.freedesktop.Notifications"),
                          QVariantMap{{QStringLiteral("Inhibited"), false}}, QStringList()});
    serviceConnection.send(changed);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !notifier.isHeldBack(); }));
}

}  // namespace
}  // namespace slumbar

#include "desktopnotifiertest.moc"
