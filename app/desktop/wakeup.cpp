#include "desktop/wakeup.h"

#include <QDBusConnection>

namespace slumbar {

WakeUp::WakeUp(QObject* parent) : QObject(parent)
{
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
                                         QStringLiteral("/org/freedesktop/login1"),
                                         QStringLiteral("org.freedesktop.login1.Manager"),
                                         QStringLiteral("PrepareForSleep"), this, SLOT(takePrepareForSleep(bool)));
}

void WakeUp::takePrepareForSleep(bool isBeginning)
{
    if (!isBeginning) {
        Q_EMIT wokeUp();
    }
}

}  // namespace slumbar
