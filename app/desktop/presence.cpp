#include "desktop/presence.h"

#include "desktop/chosenplan.h"
#include "settings/remindersettings.h"

namespace slumbar {

Presence::Presence(const ReminderWorld& world, const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_world(world), m_notifier(bus), m_reminders(world, m_notifier)
{
    connect(&m_reminders, &Reminders::checkInRequested, this, &Presence::checkInRequested);
    connect(&m_reminders, &Reminders::checklistRequested, this, &Presence::checklistRequested);
    connect(&m_reminders, &Reminders::windowRequested, this, &Presence::windowRequested);
    connect(&m_wakeUp, &WakeUp::wokeUp, &m_reminders, &Reminders::look);
    connect(&m_notifier, &DesktopNotifier::notSaid, &m_tray, &TrayIcon::sayReminder);
    connectTray();
}

void Presence::connectTray()
{
    const auto today = [this] { return dayOf(m_world.clock.now(), m_world.journal.diary().profile().dayBoundary); };
    const auto showWhereWanted = [this] { m_tray.setVisible(chosenPlan(m_world.preferences).isAnythingOn()); };
    connect(&m_reminders, &Reminders::stateChanged, &m_tray, &TrayIcon::setState);
    connect(&m_tray, &TrayIcon::checkInRequested, this, [this, today] { Q_EMIT checkInRequested(today()); });
    connect(&m_tray, &TrayIcon::checklistRequested, this, [this, today] { Q_EMIT checklistRequested(today()); });
    connect(&m_tray, &TrayIcon::snoozeRequested, &m_reminders, &Reminders::snooze);
    connect(&m_tray, &TrayIcon::windowRequested, this, &Presence::windowRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Presence::quitRequested);
    connect(&m_tray, &TrayIcon::reminderOpened, &m_notifier, &Notifier::opened);
    connect(&m_world.preferences, &Preferences::changed, this, showWhereWanted);
    showWhereWanted();
}

bool outlivesWindow(const Preferences& preferences, bool isTrayThere)
{
    return isTrayThere && preferences.value(remindersettings::stayInTray) && chosenPlan(preferences).isAnythingOn();
}

}  // namespace slumbar
