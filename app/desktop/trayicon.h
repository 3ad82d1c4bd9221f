// Slumbar in the tray: due or done at a glance, and a menu with what a day needs. A desktop without a tray shows
// nothing and misses nothing, since all of it is in the window as well.
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

#include "desktop/notifier.h"
#include "desktop/traystate.h"

namespace slumbar {

class TrayIcon : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(QObject* parent = nullptr);

    void setVisible(bool isVisible);
    void setState(const TrayState& state);
    /// Where the desktop has no notifications. A click on it opens what the reminder is about.
    void sayReminder(ReminderKind kind, const Notice& notice);
    /// Tells something that needs no answer.
    void tell(const QString& title, const QString& text);

    const QSystemTrayIcon& icon() const { return m_icon; }
    QMenu& menu() { return m_menu; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void checkInRequested();
    void checklistRequested();
    void snoozeRequested(std::chrono::minutes duration);
    void windowRequested();
    void quitRequested();
    void reminderOpened(slumbar::ReminderKind kind);

private:
    void addActions();
    void show();

    QMenu m_menu;
    QMenu* m_snooze;
    QSystemTrayIcon m_icon;
    TrayState m_state;
    std::optional<ReminderKind> m_lastSaid;
};

}  // namespace slumbar
