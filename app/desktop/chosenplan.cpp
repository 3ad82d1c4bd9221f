#include "desktop/chosenplan.h"

#include "settings/remindersettings.h"

namespace slumbar {

namespace {

std::optional<std::chrono::minutes> chosenLead(const Preferences& preferences, const Setting<bool>& isOn,
                                               const Setting<int>& leadMin)
{
    return preferences.value(isOn) ? std::optional(std::chrono::minutes(preferences.value(leadMin))) : std::nullopt;
}

}  // namespace

ReminderPlan chosenPlan(const Preferences& preferences)
{
    using namespace remindersettings;
    ReminderPlan plan;
    if (preferences.value(checkIn)) {
        plan.checkIn = preferences.value(checkInTime);
    }
    plan.caffeineLead = chosenLead(preferences, caffeine, caffeineLeadMin);
    plan.screensLead = chosenLead(preferences, screens, screensLeadMin);
    plan.bedtimeLead = chosenLead(preferences, bedtime, bedtimeLeadMin);
    if (preferences.value(quiet)) {
        plan.quiet = QuietHours{preferences.value(quietFrom), preferences.value(quietTo)};
    }
    return plan;
}

}  // namespace slumbar
