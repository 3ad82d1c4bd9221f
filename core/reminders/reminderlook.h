// A look at the reminders of a day: what is due, what of it is to be said now, and when to look again.
#pragma once

#include "reminders/remindermemory.h"

namespace slumbar {

struct ReminderLook {
    std::vector<Reminder> due;    ///< begun, not settled and not past: what the tray shows
    std::vector<Reminder> toSay;  ///< those of them that are to be said now
    /// When something may change by the clock alone; nothing where the day has nothing more. The look is right at
    /// every other moment too: after a suspend, a journey or a clock that was set.
    std::optional<Moment> lookAgain;

    bool operator==(const ReminderLook&) const = default;
};

/// Precondition: `reminders` are those of the day of `now`. In quiet hours only that is said which was put there: a
/// reminder whose own time, or the end of whose snooze, lies in that same night of quiet. The rest waits until they are
/// over and is said then if it still has a point.
ReminderLook lookAt(const std::vector<Reminder>& reminders, const ReminderMemory& memory,
                    const std::optional<QuietHours>& quiet, const Moment& now);

}  // namespace slumbar
