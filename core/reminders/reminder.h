// What a day can remind of. A reminder belongs to one day of the person, has a time at which it begins and one from
// which it has no point any more.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/diary.h"
#include "reminders/quiethours.h"

namespace slumbar {

enum class ReminderKind { CheckIn, Caffeine, Screens, Bedtime };

std::string_view idOf(ReminderKind kind);
Result<ReminderKind> reminderKindFromId(std::string_view id);

/// What the person wants to be reminded of; what is left out stays silent.
struct ReminderPlan {
    std::optional<ClockTime> checkIn = {};
    std::optional<std::chrono::minutes> caffeineLead = {};  ///< before the time of the habit
    std::optional<std::chrono::minutes> screensLead = {};   ///< before the time of the habit
    std::optional<std::chrono::minutes> bedtimeLead = {};   ///< before the planned lights out
    std::optional<QuietHours> quiet = {};

    /// Whether anything can be reminded of at all.
    bool isAnythingOn() const { return checkIn || caffeineLead || screensLead || bedtimeLead; }
    bool operator==(const ReminderPlan&) const = default;
};

struct Reminder {
    ReminderKind kind;
    Day day;
    ClockTime time;  ///< what it speaks of: the end of caffeine or screens, lights out, the check-in's own time
    Moment from;
    std::optional<Moment> until;  ///< none: as long as the day lasts

    bool hasBegunBy(const Moment& now) const { return from.utc <= now.utc; }
    bool isPastBy(const Moment& now) const { return until && until->utc <= now.utc; }
    bool operator==(const Reminder&) const = default;
};

/// What `day` reminds of and is not settled yet, on the clock of `zone`. Settled is a check-in with a night or a pain
/// score of the morning; a habit that is marked, not due, or to be left out in a running experiment; a checklist
/// without an open habit.
///
/// Clock times before the day boundary lie after midnight and still belong to the day. One that a clock change skips is
/// taken at the next minute that exists, one that comes twice at the first. Caffeine, screens and bedtime have a point
/// until an hour after the time they speak of; a check-in has it as long as the day lasts.
std::vector<Reminder> remindersOf(const ReminderPlan& plan, const Diary& diary, Day day, const TimeZone& zone);

}  // namespace slumbar
