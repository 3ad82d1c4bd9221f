// What has been said already, so that nothing nags: a reminder is said once a day, and once more if the person asked
// for that by a snooze. Kept as text beside the diary, it outlives the program.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "domain/moment.h"
#include "reminders/reminder.h"

namespace slumbar {

class ReminderMemory {
public:
    bool wasSaid(ReminderKind kind, Day day) const;
    /// When the snooze ends that has not ended yet, as far as is known here.
    std::optional<Moment> snoozedUntil(ReminderKind kind, Day day) const;
    /// Said once and not yet a second time.
    bool maySnooze(ReminderKind kind, Day day) const;

    /// Ends a snooze, if there is one.
    void noteSaid(ReminderKind kind, Day day);
    /// Does nothing where maySnooze() is false; a second snooze before the first one ends takes its place.
    void snooze(ReminderKind kind, Day day, const Moment& until);
    /// Keeps some days before `today` as well: a flight over the date line leads back to the day before.
    void forgetBefore(Day today);

    /// A line each: "check_in 2026-10-29", with " snoozed 2026-10-29T07:40+01:00" or " again" behind it.
    std::string toText() const;
    /// Lines that are not understood are left out: at worst something is said once more.
    static ReminderMemory fromText(std::string_view text);

    bool operator==(const ReminderMemory&) const = default;

private:
    struct Said {
        std::optional<Moment> snoozedUntil;
        bool wasSaidAgain = false;

        bool operator==(const Said&) const = default;
    };
    void readLine(std::string_view line);

    std::map<std::pair<Day, ReminderKind>, Said> m_said;
};

}  // namespace slumbar
