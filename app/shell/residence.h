// Keeps an open diary at hand on the desktop: reminders and tray lead to its window, a later start of the program
// brings it to the front, and closing it ends the program or leaves it in the tray, as the person chose.
#pragma once

#include <memory>

#include "desktop/autostart.h"
#include "desktop/presence.h"
#include "desktop/singleinstance.h"

namespace slumbar {

class MainWindow;

class Residence : public QObject {
    Q_OBJECT

public:
    /// Whether the person opened a window and sees what is due, or the session's autostart began without one.
    enum class Beginning { Seen, Unseen };

    /// The window and the world outlive the residence.
    Residence(MainWindow& window, const ReminderWorld& world, Autostart autostart);

    void raiseWith(const SingleInstance& instance);
    /// From now on there are reminders, a tray and the program's icon. Called once the window stands.
    void begin(Beginning beginning, const QDBusConnection& bus);
    /// Null before it has begun.
    Presence* presence() { return m_presence.get(); }

Q_SIGNALS:
    /// Neither window nor tray is left, or the person chose to quit.
    void ended();
    void failed(const slumbar::Error& error);

private:
    void bringForward();
    bool isAtHand(const Reminder& reminder) const;
    void takeClosed();
    void takeAutostartChoice();

    MainWindow& m_window;
    ReminderWorld m_world;
    Autostart m_autostart;
    std::unique_ptr<Presence> m_presence;
};

}  // namespace slumbar
