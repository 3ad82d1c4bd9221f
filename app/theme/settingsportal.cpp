#include "theme/settingsportal.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>

namespace slumbar {

namespace {

constexpr int patienceMs = 50;
constexpr const char* namespaces[] = {"org.freedesktop.appearance", "org.gnome.desktop.interface",
                                      "org.gnome.desktop.a11y.interface"};

/// Qt would start a bus of its own where there is none.
bool isSessionBusThere()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    return address.isEmpty() ? QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"))
                             : address != QLatin1String("disabled:");
}

}  // namespace

SettingsPortal::SettingsPortal(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = isSessionBusThere() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
    if (!bus.isConnected()) {
        return;
    }
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(change(QDBusMessage)));
    QStringList asked;
    for (const char* name : namespaces) {
        asked += QLatin1String(name);
    }
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    question.setAutoStartService(false);
    question.setArguments({asked});
    const QDBusMessage answer = bus.call(question, QDBus::Block, patienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage && answer.signature() == QLatin1String("a{sa{sv}}")) {
        answer.arguments().first().value<QDBusArgument>() >> m_settings;
    }
}

void SettingsPortal::change(const QDBusMessage& message)
{
    if (message.signature() != QLatin1String("ssv")) {
        return;
    }
    const QString name = message.arguments().at(0).toString();
    const QString key = message.arguments().at(1).toString();
    for (const char* known : namespaces) {
        if (name == QLatin1String(known)) {
            m_settings[name][key] = message.arguments().at(2).value<QDBusVariant>().variant();
            Q_EMIT changed();
        }
    }
}

}  // namespace slumbar
