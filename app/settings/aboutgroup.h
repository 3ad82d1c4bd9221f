// What this program is, and under which terms.
#pragma once

namespace slumbar {

class SettingsGroup;

SettingsGroup* createAboutGroup();

}  // namespace slumbar
