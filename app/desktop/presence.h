// Slumbar on the desktop while no window of it may be seen: reminders, their notices and the tray, put together for one
// diary. Made once the window stands, so that it costs nothing at the start.
#pragma once

#include "desktop/desktopnotifier.h"
#include "desktop/reminders.h"
#include "desktop/trayicon.h"
#include "desktop/wakeup.h"

class QDBusConnection;

namespace slumbar {

/// Whether the program goes on without its window: the person chose so, and there is a tray that shows it and a
/// reminder to go on for.
bool outlivesWindow(const Preferences& preferences, bool isTrayThere);

class Presence : public QObject {
    Q_OBJECT

public:
    Presence(const ReminderWorld& world, const QDBusConnection& bus, QObject* parent = nullptr);

    Reminders& reminders() { return m_reminders; }
    TrayIcon& tray() { return m_tray; }

Q_SIGNALS:
    void checkInRequested(slumbar::Day day);
    void checklistRequested(slumbar::Day day);
    void windowRequested();
    void quitRequested();

private:
    void connectTray();

    const ReminderWorld m_world;
    DesktopNotifier m_notifier;
    Reminders m_reminders;
    TrayIcon m_tray;
    WakeUp m_wakeUp;
};

}  // namespace slumbar
