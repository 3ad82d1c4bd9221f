// What the person is reminded of on this computer, and when Slumbar keeps quiet.
#pragma once

namespace slumbar {

class Preferences;
class SettingsGroup;

SettingsGroup* createReminderGroup(Preferences& preferences);

}  // namespace slumbar
