// Notices through the desktop's notification service (org.freedesktop.Notifications): quiet, of low urgency, with
// buttons. Every call is asynchronous, so a service that hangs never stops the window.
#pragma once

#include <map>

#include <QDBusConnection>

#include "desktop/notifier.h"

class QDBusMessage;
class QDBusPendingCallWatcher;
class QDBusVariant;

namespace slumbar {

class DesktopNotifier : public Notifier {
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection& bus, QObject* parent = nullptr);

    void say(ReminderKind kind, const Notice& notice) override;
    void withdraw(ReminderKind kind) override;
    bool isHeldBack() const override { return m_isInhibited; }

Q_SIGNALS:
    /// There is no such service here; somebody else has to say it.
    void notSaid(slumbar::ReminderKind kind, const slumbar::Notice& notice);

private Q_SLOTS:
    void takeAction(uint id, const QString& action);
    void takeActivationToken(uint id, const QString& token);
    void takeClosed(uint id, uint reason);
    void takeProperties(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void askWhetherInhibited();
    void close(uint id);
    std::optional<ReminderKind> kindOf(uint id) const;

    QDBusConnection m_bus;
    std::map<ReminderKind, uint> m_shown;  ///< the service's id; 0 while its answer is awaited
    bool m_isInhibited = false;
};

}  // namespace slumbar
