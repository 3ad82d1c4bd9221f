#include "settings/settingties.h"

#include "settings/toggleswitch.h"
#include "widgets/numberfield.h"
#include "widgets/timeedit.h"

namespace slumbar {

void tie(SettingRow& row, Preferences& preferences, const Setting<bool>& setting, ToggleSwitch* control)
{
    follow<bool>(row, preferences, setting, [control](bool isOn) { control->setChecked(isOn); });
    QObject::connect(control, &QAbstractButton::toggled, &row,
                     [&preferences, setting](bool isOn) { preferences.set(setting, isOn); });
}

void tie(SettingRow& row, Preferences& preferences, const Setting<ClockTime>& setting, TimeEdit* control)
{
    follow<ClockTime>(row, preferences, setting, [control](ClockTime time) { control->setValue(time); });
    QObject::connect(control, &TimeEdit::valueChanged, &row,
                     [&preferences, setting, control](std::optional<ClockTime> time) {
                         if (time) {
                             preferences.set(setting, *time);
                         } else {
                             control->setValue(preferences.value(setting));
                         }
                     });
    QObject::connect(control, &TimeEdit::validityChanged, &row,
                     [&row](bool isInvalid) { row.say(isInvalid ? TimeEdit::howToWrite() : QString()); });
}

void tie(SettingRow& row, Preferences& preferences, const Setting<int>& setting, NumberField* control)
{
    follow<int>(row, preferences, setting, [control](int number) {
        if (control->wholeNumber() != number) {
            control->setNumber(number);
        }
    });
    QObject::connect(control, &NumberField::numberChanged, &row, [&row, &preferences, setting, control] {
        row.say(control->isInvalid() ? control->howToWrite() : QString());
        if (const auto number = control->wholeNumber()) {
            preferences.set(setting, *number);
        }
    });
    QObject::connect(control, &QLineEdit::editingFinished, &row, [&row, &preferences, setting, control] {
        if (!control->isInvalid()) {
            control->setNumber(preferences.value(setting));  // an empty field takes the old number back
        }
    });
}

}  // namespace slumbar
