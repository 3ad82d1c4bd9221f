// Reminders as a person reads them.
#pragma once

#include "desktop/notifier.h"

namespace slumbar::reminderwords {

/// `now` decides whether the time it speaks of lies ahead.
Notice notice(const Reminder& reminder, const Moment& now, ClockTime dayBoundary);
/// "Check-in open", as the tray says what is due.
QString due(const Reminder& reminder);

}  // namespace slumbar::reminderwords
