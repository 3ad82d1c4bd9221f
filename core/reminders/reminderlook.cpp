#include "reminders/reminderlook.h"

namespace slumbar {

namespace {

void lookAgainAt(ReminderLook& look, const Moment& moment, const Moment& now)
{
    if (moment.utc > now.utc && (!look.lookAgain || moment < *look.lookAgain)) {
        look.lookAgain = moment;
    }
}

/// When it is to be said next, whatever the clock shows now; nothing once it was said and not snoozed.
std::optional<Moment> nextSaying(const Reminder& reminder, const ReminderMemory& memory)
{
    return memory.wasSaid(reminder.kind, reminder.day) ? memory.snoozedUntil(reminder.kind, reminder.day)
                                                       : std::optional(reminder.from);
}

/// By the clock as it runs now; a look at that moment knows of a clock change in between.
Moment endOf(const QuietHours& quiet, const Moment& now)
{
    const int minutesLeft = quiet.to.plus(-now.clock().sinceMidnight()).minuteOfDay();
    return {std::chrono::floor<std::chrono::minutes>(now.utc) + std::chrono::minutes(minutesLeft), now.offset};
}

}  // namespace

ReminderLook lookAt(const std::vector<Reminder>& reminders, const ReminderMemory& memory,
                    const std::optional<QuietHours>& quiet, const Moment& now)
{
    ReminderLook look;
    for (const Reminder& reminder : reminders) {
        if (reminder.isPastBy(now)) {
            continue;
        }
        if (!reminder.hasBegunBy(now)) {
            lookAgainAt(look, reminder.from, now);
            continue;
        }
        look.due.push_back(reminder);
        if (reminder.until) {
            lookAgainAt(look, *reminder.until, now);
        }
        const auto planned = nextSaying(reminder, memory);
        if (!planned) {
            continue;
        }
        if (planned->utc > now.utc) {
            lookAgainAt(look, *planned, now);
        } else if (quiet && !quiet->allow(*planned, now)) {
            lookAgainAt(look, endOf(*quiet, now), now);
        } else {
            look.toSay.push_back(reminder);
        }
    }
    return look;
}

}  // namespace slumbar
