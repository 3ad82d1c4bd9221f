// Ties between controls and settings: what the person does goes into the preferences at once, and whatever changes
// them shows in the control. Each makes the setting a part of the row, so that it can be set back.
#pragma once

#include "settings/preferences.h"
#include "settings/settingrow.h"

namespace slumbar {

class NumberField;
class SegmentedControl;
class TimeEdit;
class ToggleSwitch;

/// The control follows the setting; `show` puts a value into it. The preferences outlive the row.
template<class T>
void follow(SettingRow& row, Preferences& preferences, const Setting<T>& setting, std::function<void(const T&)> show)
{
    show(preferences.value(setting));
    QObject::connect(&preferences, &Preferences::changed, &row,
                     [&row, &preferences, setting, show](const QString& key) {
                         if (key == QLatin1String(setting.key)) {
                             show(preferences.value(setting));
                             row.showStandard();
                         }
                     });
    row.addPart({[&preferences, setting] { return preferences.value(setting) == setting.standard; },
                 [&preferences, setting] { preferences.set(setting, setting.standard); }});
}

void tie(SettingRow& row, Preferences& preferences, const Setting<bool>& setting, ToggleSwitch* control);
void tie(SettingRow& row, Preferences& preferences, const Setting<ClockTime>& setting, TimeEdit* control);
void tie(SettingRow& row, Preferences& preferences, const Setting<int>& setting, NumberField* control);

}  // namespace slumbar
