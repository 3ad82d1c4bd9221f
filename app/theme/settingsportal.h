// The desktop's settings portal: GNOME says there, and not in Qt 6.4's palette, that it is dark, wants more contrast or
// less motion.
#pragma once

#include <QObject>

#include "theme/systemlook.h"

class QDBusVariant;

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
    void change(const QString& name, const QString& key, const QDBusVariant& value);

private:
    PortalSettings m_settings;
};

}  // namespace slumbar
