// The reminders of one open diary while the program runs: looks at the clock, lets the notifier say what is due, and
// remembers beside the diary what was said.
#pragma once

#include <functional>
#include <map>

#include <QObject>
#include <QTimer>

#include "desktop/notifier.h"
#include "desktop/traystate.h"
#include "domain/diaryrepository.h"
#include "journal/journal.h"
#include "reminders/reminderlook.h"
#include "settings/preferences.h"

namespace slumbar {

/// What reminders live in; all of it outlives them. The zone is the one of the moment when it is asked.
struct ReminderWorld {
    Journal& journal;
    DraftStore& drafts;
    Preferences& preferences;
    const Clock& clock;
    const TimeZone& zone;
};

class Reminders : public QObject {
    Q_OBJECT

public:
    Reminders(const ReminderWorld& world, Notifier& notifier, QObject* parent = nullptr);

    const TrayState& state() const { return m_state; }
    /// What stands open on the screen already counts as said when its time comes.
    void setAtHand(std::function<bool(const Reminder&)> isAtHand) { m_isAtHand = std::move(isAtHand); }

public Q_SLOTS:
    /// Says what is due. Happens by itself when the diary or a setting changes and at least every 30 s, because timers
    /// stand still while the computer sleeps.
    void look();
    /// What is due now counts as said: the person has it before their eyes.
    void noteSeen();
    /// Everything that is due and was said once is said again after a while.
    void snooze(std::chrono::minutes duration);

Q_SIGNALS:
    void checkInRequested(slumbar::Day day);
    void checklistRequested(slumbar::Day day);
    void windowRequested();
    void stateChanged(const slumbar::TrayState& state);
    /// What was said could not be kept beside the diary.
    void failed(const slumbar::Error& error);

private:
    Day today(const Moment& now) const;
    ReminderLook lookNow(const Moment& now) const;
    void say(const Reminder& reminder, const Moment& now);
    void withdrawSettled(const std::vector<Reminder>& due);
    void showState(const std::vector<Reminder>& due, const Moment& now);
    void open(ReminderKind kind);
    void snoozeOne(ReminderKind kind, Day day, std::chrono::minutes duration);
    void keepMemory(const Moment& now);

    ReminderWorld m_world;
    Notifier& m_notifier;
    std::function<bool(const Reminder&)> m_isAtHand = [](const Reminder&) { return false; };
    ReminderMemory m_memory;
    std::map<ReminderKind, Day> m_shown;  ///< notices that stand on the screen
    TrayState m_state;
    QTimer m_next;
};

}  // namespace slumbar
