// A person whose reminders are lived through minute by minute, as the program would say them.
#pragma once

#include <string>
#include <vector>

#include "reminders/reminderlook.h"
#include "support/build.h"

namespace slumbar::testing {

/// All four reminders at their default times, quiet from 22:30 to 06:30. Screens are off at 22:00, lights out at 23:00.
inline ReminderPlan wholePlan()
{
    using std::chrono::minutes;
    return {ClockTime::at(7, 30), minutes(30), minutes(10), minutes(45),
            QuietHours{ClockTime::at(22, 30), ClockTime::at(6, 30)}};
}

struct Person {
    ReminderPlan plan = wholePlan();
    Diary diary = {};
    ReminderMemory memory = {};

    ReminderLook lookAtMoment(const Moment& now, const TimeZone& zone) const
    {
        const Day day = dayOf(now, diary.profile().dayBoundary);
        return lookAt(remindersOf(plan, diary, day, zone), memory, plan.quiet, now);
    }

    /// What is said from one moment to the other with the computer awake: "bedtime 2026-10-29T22:15+01:00".
    std::vector<std::string> live(std::string_view from, std::string_view to, const TimeZone& zone)
    {
        std::vector<std::string> said;
        for (auto utc = moment(from).utc; utc <= moment(to).utc; utc += std::chrono::minutes(1)) {
            const Moment now = zone.at(utc);
            for (const Reminder& reminder : lookAtMoment(now, zone).toSay) {
                memory.noteSaid(reminder.kind, reminder.day);
                said.push_back(std::string(idOf(reminder.kind)) + ' ' + now.toIso());
            }
        }
        return said;
    }
};

}  // namespace slumbar::testing
