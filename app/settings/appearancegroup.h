// The looks: theme, text size, stillness.
#pragma once

namespace slumbar {

class Preferences;
class SettingsGroup;

SettingsGroup* createAppearanceGroup(Preferences& preferences);

}  // namespace slumbar
