#include "desktop/desktopnotifier.h"

#include <algorithm>

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace slumbar {

namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String properties("org.freedesktop.DBus.Properties");
constexpr QLatin1String inhibited("Inhibited");
constexpr QLatin1String desktopEntry("org.slumbar.Slumbar");
/// The action of a click on the notice itself, by the specification.
constexpr QLatin1String clicked("default");
constexpr QLatin1String open("open");
constexpr QLatin1String snooze("snooze");

constexpr uchar lowUrgency = 0;
constexpr int asLongAsTheDesktopShowsThem = -1;

QDBusMessage callTo(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setArguments(arguments);
    return call;
}

}  // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, QObject* parent) : Notifier(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                  SLOT(takeActivationToken(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(takeClosed(uint, uint)));
    m_bus.connect(service, path, properties, QStringLiteral("PropertiesChanged"), this,
                  SLOT(takeProperties(QString, QVariantMap, QStringList)));
    askWhetherInhibited();
}

void DesktopNotifier::say(ReminderKind kind, const Notice& notice)
{
    if (!m_bus.isConnected()) {
        Q_EMIT notSaid(kind, notice);
        return;
    }
    const QString openWords = notice.openWords.isEmpty() ? tr("Open Slumbar") : notice.openWords;
    QStringList actions{clicked, openWords};
    if (!notice.openWords.isEmpty()) {
        actions << open << notice.openWords;
    }
    if (notice.canSnooze) {
        actions << snooze << tr("Snooze 10 min");
    }
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(lowUrgency)},
                            {QStringLiteral("suppress-sound"), true},
                            {QStringLiteral("desktop-entry"), desktopEntry}};
    const auto former = m_shown.find(kind);
    const uint replaced = former == m_shown.end() ? 0 : former->second;
    m_shown.try_emplace(kind, 0);
    const auto call = m_bus.asyncCall(
        callTo(QStringLiteral("Notify"), {QStringLiteral("Slumbar"), replaced, desktopEntry, notice.title, notice.text,
                                          actions, hints, asLongAsTheDesktopShowsThem}));
    auto* answer = new QDBusPendingCallWatcher(call, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, kind, notice] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        if (id.isError()) {
            m_shown.erase(kind);
            Q_EMIT notSaid(kind, notice);
        } else if (const auto shown = m_shown.find(kind); shown != m_shown.end()) {
            shown->second = id.value();
        } else {
            close(id.value());
        }
    });
}

void DesktopNotifier::withdraw(ReminderKind kind)
{
    const auto shown = m_shown.find(kind);
    if (shown == m_shown.end()) {
        return;
    }
    if (shown->second != 0) {
        close(shown->second);
    }
    m_shown.erase(shown);
}

void DesktopNotifier::close(uint id)
{
    m_bus.send(callTo(QStringLiteral("CloseNotification"), {id}));
}

void DesktopNotifier::askWhetherInhibited()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, properties, QStringLiteral("Get"));
    call.setArguments({service, inhibited});
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        // Many services do not have the property and hold notices back themselves.
        const QDBusPendingReply<QDBusVariant> value = *answer;
        if (value.isValid()) {
            m_isInhibited = value.value().variant().toBool();
        }
    });
}

std::optional<ReminderKind> DesktopNotifier::kindOf(uint id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [id](const auto& shown) { return shown.second == id; });
    return found == m_shown.end() ? std::nullopt : std::optional(found->first);
}

void DesktopNotifier::takeAction(uint id, const QString& action)
{
    const auto kind = kindOf(id);
    if (!kind) {
        return;
    }
    if (action == snooze) {
        Q_EMIT snoozed(*kind);
    } else if (action == clicked || action == open) {
        Q_EMIT opened(*kind);
    }
}

void DesktopNotifier::takeActivationToken(uint id, const QString& token)
{
    if (kindOf(id)) {
        // Qt's Wayland windows take the right to come to the front from here.
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
}

void DesktopNotifier::takeClosed(uint id, uint)
{
    if (const auto kind = kindOf(id)) {
        m_shown.erase(*kind);
    }
}

void DesktopNotifier::takeProperties(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    if (interface == service && changed.contains(inhibited)) {
        m_isInhibited = changed[inhibited].toBool();
    }
}

}  // namespace slumbar
