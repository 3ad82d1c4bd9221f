// The looks as settings of this computer.
#pragma once

#include "settings/preferences.h"
#include "theme/appearance.h"

namespace slumbar {

template<>
struct SettingText<ThemeChoice> {
    static QString toText(ThemeChoice choice);
    static std::optional<ThemeChoice> fromText(const QString& text);
};

namespace appearancesettings {

inline constexpr int smallestTextPercent = 100;
inline constexpr int largestTextPercent = 200;

inline constexpr Setting<ThemeChoice> theme{"appearance/theme", ThemeChoice::FollowSystem};
inline constexpr Setting<int> textPercent{"appearance/text-percent", smallestTextPercent};
inline constexpr Setting<bool> motionReduced{"appearance/motion-reduced", false};

}  // namespace appearancesettings

/// A text size beyond what can be chosen counts as the nearest that can.
Appearance appearanceIn(const Preferences& preferences);

}  // namespace slumbar
