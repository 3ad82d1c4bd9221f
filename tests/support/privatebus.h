// A message bus of a test's own, so that nothing it says reaches the bus of whoever runs the tests.
#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace slumbar::testing {

class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                        QStringLiteral("--print-address"), QStringLiteral("--address=unix:tmpdir=/tmp")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
            qFatal("dbus-daemon does not start");
        }
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        for (const QString& name : m_names) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// Every connection is as another program on the bus.
    QDBusConnection connection()
    {
        static int count = 0;
        m_names.append(QStringLiteral("private bus %1").arg(++count));
        return QDBusConnection::connectToBus(m_address, m_names.last());
    }
    /// As if the program behind the newest connection had crashed.
    void dropNewest() { QDBusConnection::disconnectFromBus(m_names.takeLast()); }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

}  // namespace slumbar::testing
