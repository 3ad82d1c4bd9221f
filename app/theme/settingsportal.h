// The desktop's settings portal: GNOME says there, and not in Qt 6.4's palette, that it is dark, wants more contrast or
// less motion.
#pragma once

#include <QObject>

#include "theme/systemlook.h"

class QDBusMessage;

namespace slumbar {

class SettingsPortal : public QObject {
    Q_OBJECT

public:
    /// Asks once, within 50 ms; without a session bus or a portal that runs there are no settings.
    explicit SettingsPortal(QObject* parent = nullptr);

    const PortalSettings& settings() const { return m_settings; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    /// Of namespace, key and value; Qt 6.4 finds no slot that takes them one by one.
    void change(const QDBusMessage& message);

private:
    PortalSettings m_settings;
};

}  // namespace slumbar
