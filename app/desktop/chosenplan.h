// The settings of the reminders as the plan that core works with.
#pragma once

#include "reminders/reminder.h"
#include "settings/preferences.h"

namespace slumbar {

ReminderPlan chosenPlan(const Preferences& preferences);

}  // namespace slumbar
