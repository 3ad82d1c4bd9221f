// What the person wants to be reminded of on this computer, and how Slumbar stays at hand for it. What a reminder means
// and when it stays silent is said in core/reminders.
#pragma once

#include "settings/setting.h"

namespace slumbar::remindersettings {

inline constexpr Setting<bool> checkIn{"reminders/check-in", true};
inline constexpr Setting<ClockTime> checkInTime{"reminders/check-in-time", ClockTime::at(7, 30)};

inline constexpr Setting<bool> caffeine{"reminders/caffeine", false};
/// Before the time of the habit `caffeine_cutoff`.
inline constexpr Setting<int> caffeineLeadMin{"reminders/caffeine-lead-min", 30};

inline constexpr Setting<bool> screens{"reminders/screens", false};
/// Before the time of the habit `screens_off`.
inline constexpr Setting<int> screensLeadMin{"reminders/screens-lead-min", 10};

inline constexpr Setting<bool> bedtime{"reminders/bedtime", true};
/// Before the planned lights out.
inline constexpr Setting<int> bedtimeLeadMin{"reminders/bedtime-lead-min", 45};

/// Within them only what the person put there is said: a reminder whose own time or snooze ends in them.
inline constexpr Setting<bool> quiet{"reminders/quiet", true};
inline constexpr Setting<ClockTime> quietFrom{"reminders/quiet-from", ClockTime::at(22, 30)};
inline constexpr Setting<ClockTime> quietTo{"reminders/quiet-to", ClockTime::at(6, 30)};

/// Closing the window leaves Slumbar in the tray, where there is one and a reminder is on.
inline constexpr Setting<bool> stayInTray{"desktop/stay-in-tray", false};
/// Start with the session, without a window. The file in the autostart folder follows this setting.
inline constexpr Setting<bool> autostart{"desktop/autostart", false};

}  // namespace slumbar::remindersettings
