#include "settings/appearancegroup.h"

#include <algorithm>

#include <QCoreApplication>

#include "settings/appearancesettings.h"
#include "settings/settingsgroup.h"
#include "settings/settingties.h"
#include "settings/toggleswitch.h"
#include "widgets/segmentedcontrol.h"

namespace slumbar {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AppearanceGroup", text);
}

constexpr int textPercents[] = {100, 125, 150, 175, 200};

void addThemeRow(SettingsGroup& group, Preferences& preferences)
{
    // In the order of ThemeChoice.
    //: a theme: the one the system has
    auto* choice = new SegmentedControl({tr("System"), tr("Light"), tr("Dark"), tr("High contrast")});
    choice->setControlHeight(metrics::controlHeight);
    SettingRow* row = group.addRow({tr("Theme"), tr("As the system has it, or always the same."),
                                    tr("High contrast is white and bright colours on black. Every theme keeps its text "
                                       "well readable and its colours apart for colour-blind eyes."),
                                    tr("colours appearance night mode black contrast looks")},
                                   choice);
    follow<ThemeChoice>(*row, preferences, appearancesettings::theme,
                        [choice](ThemeChoice theme) { choice->setChosen(static_cast<int>(theme)); });
    QObject::connect(choice, &SegmentedControl::choiceChanged, row, [&preferences](std::optional<int> chosen) {
        preferences.set(appearancesettings::theme, static_cast<ThemeChoice>(*chosen));
    });
}

void addTextSizeRow(SettingsGroup& group, Preferences& preferences)
{
    QStringList words;
    for (const int percent : textPercents) {
        words += tr("%1 %").arg(percent);
    }
    auto* choice = new SegmentedControl(words);
    choice->setControlHeight(metrics::controlHeight);
    SettingRow* row =
        group.addRow({tr("Text size"), tr("On top of the system's own size."),
                      tr("Everything grows with the text and stays readable, in the window and in the charts."),
                      tr("font zoom large small letters percent")},
                     choice);
    follow<int>(*row, preferences, appearancesettings::textPercent, [choice](int percent) {
        const auto* found = std::find(std::begin(textPercents), std::end(textPercents), percent);
        choice->setChosen(found == std::end(textPercents)
                              ? std::nullopt
                              : std::optional(static_cast<int>(found - std::begin(textPercents))));
    });
    QObject::connect(choice, &SegmentedControl::choiceChanged, row, [&preferences](std::optional<int> chosen) {
        preferences.set(appearancesettings::textPercent, textPercents[*chosen]);
    });
}

}  // namespace

SettingsGroup* createAppearanceGroup(Preferences& preferences)
{
    auto* group = new SettingsGroup(tr("Appearance"));
    addThemeRow(*group, preferences);
    addTextSizeRow(*group, preferences);
    auto* still = new ToggleSwitch;
    SettingRow* row = group->addRow({tr("Reduced motion"), tr("Nothing slides, grows or fades."),
                                     tr("Breathing is counted in words and seconds instead of a growing circle."),
                                     tr("animation movement still calm")},
                                    still);
    tie(*row, preferences, appearancesettings::motionReduced, still);
    return group;
}

}  // namespace slumbar
