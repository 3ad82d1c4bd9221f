// How a reminder reaches a person who is looking elsewhere. Nothing it says takes the focus or opens a window: that is
// left to the person.
#pragma once

#include <QObject>

#include "reminders/reminder.h"

namespace slumbar {

/// A reminder in words.
struct Notice {
    QString title;
    QString text;
    QString openWords;  ///< of the button that opens what it is about; empty where it only tells
    bool canSnooze = false;

    bool operator==(const Notice&) const = default;
};

class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the place of the notice of the same kind, if that is still shown.
    virtual void say(ReminderKind kind, const Notice& notice) = 0;
    virtual void withdraw(ReminderKind kind) = 0;
    /// The person asked their desktop for no disturbance; what is due then waits.
    virtual bool isHeldBack() const = 0;

Q_SIGNALS:
    void opened(slumbar::ReminderKind kind);
    void snoozed(slumbar::ReminderKind kind);
};

}  // namespace slumbar
