#include "settings/appearancesettings.h"

#include <algorithm>

namespace slumbar {

namespace {

constexpr std::pair<ThemeChoice, const char*> themeNames[] = {
    {ThemeChoice::FollowSystem, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
    {ThemeChoice::HighContrast, "high-contrast"},
};

}  // namespace

QString SettingText<ThemeChoice>::toText(ThemeChoice choice)
{
    const auto* found = std::find_if(std::begin(themeNames), std::end(themeNames),
                                     [choice](const auto& named) { return named.first == choice; });
    return QLatin1String(found->second);
}

std::optional<ThemeChoice> SettingText<ThemeChoice>::fromText(const QString& text)
{
    const auto* found = std::find_if(std::begin(themeNames), std::end(themeNames),
                                     [&text](const auto& named) { return QLatin1String(named.second) == text; });
    return found == std::end(themeNames) ? std::nullopt : std::optional(found->first);
}

Appearance appearanceIn(const Preferences& preferences)
{
    using namespace appearancesettings;
    return {preferences.value(theme),
            std::clamp(preferences.value(textPercent), smallestTextPercent, largestTextPercent),
            preferences.value(motionReduced)};
}

}  // namespace slumbar
