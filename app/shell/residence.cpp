#include "shell/residence.h"

#include <QApplication>

#include "desktop/appicon.h"
#include "settings/remindersettings.h"
#include "shell/mainwindow.h"

namespace slumbar {

namespace {

constexpr Setting<bool> wasToldOfTray{"desktop/was-told-of-tray", false};

}  // namespace

Residence::Residence(MainWindow& window, const ReminderWorld& world, Autostart autostart)
    : m_window(window), m_world(world), m_autostart(std::move(autostart))
{
    connect(&window, &MainWindow::closed, this, &Residence::takeClosed);
    // The desktop's own settings may have switched it off meanwhile.
    m_world.preferences.set(remindersettings::autostart, m_autostart.isOn());
    connect(&m_world.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String(remindersettings::autostart.key)) {
            takeAutostartChoice();
        }
    });
}

void Residence::raiseWith(const SingleInstance& instance)
{
    connect(&instance, &SingleInstance::activated, this, &Residence::bringForward);
}

void Residence::begin(Beginning beginning, const QDBusConnection& bus)
{
    QApplication::setWindowIcon(appIcon());
    m_presence = std::make_unique<Presence>(m_world, bus);
    connect(m_presence.get(), &Presence::checkInRequested, &m_window, &MainWindow::openCheckIn);
    connect(m_presence.get(), &Presence::checklistRequested, &m_window, &MainWindow::openChecklist);
    connect(m_presence.get(), &Presence::windowRequested, this, &Residence::bringForward);
    connect(m_presence.get(), &Presence::quitRequested, this, &Residence::ended);
    connect(&m_presence->reminders(), &Reminders::failed, this, &Residence::failed);
    m_presence->reminders().setAtHand([this](const Reminder& reminder) { return isAtHand(reminder); });
    switch (beginning) {
    case Beginning::Seen:
        m_presence->reminders().noteSeen();
        break;
    case Beginning::Unseen:
        m_presence->reminders().look();
        break;
    }
}

bool Residence::isAtHand(const Reminder& reminder) const
{
    switch (reminder.kind) {
    case ReminderKind::CheckIn:
        return m_window.isCheckInOpen(reminder.day);
    case ReminderKind::Bedtime:
        return m_window.isChecklistOpen(reminder.day);
    case ReminderKind::Caffeine:
    case ReminderKind::Screens:
        return false;
    }
    Q_UNREACHABLE();
}

void Residence::bringForward()
{
    // While a made-up diary is looked at, its window is the one that is seen.
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible()) {
            window->bringForward();
            return;
        }
    }
    m_window.bringForward();
}

void Residence::takeClosed()
{
    if (!m_presence || !outlivesWindow(m_world.preferences, QSystemTrayIcon::isSystemTrayAvailable())) {
        Q_EMIT ended();
        return;
    }
    if (!m_world.preferences.value(wasToldOfTray)) {
        m_world.preferences.set(wasToldOfTray, true);
        m_presence->tray().tell(tr("Slumbar stays in the tray"),
                                tr("Reminders go on. To end it, choose Quit in the menu there."));
    }
}

void Residence::takeAutostartChoice()
{
    const bool isWanted = m_world.preferences.value(remindersettings::autostart);
    if (isWanted == m_autostart.isOn()) {
        return;
    }
    if (const auto written = m_autostart.set(isWanted); !written) {
        Q_EMIT failed(written.error());
        m_world.preferences.set(remindersettings::autostart, m_autostart.isOn());
    }
}

}  // namespace slumbar
