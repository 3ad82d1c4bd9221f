// The looks a person chose on top of what the system asks for.
#pragma once

namespace slumbar {

enum class ThemeChoice { FollowSystem, Light, Dark, HighContrast };

struct Appearance {
    ThemeChoice theme = ThemeChoice::FollowSystem;
    int textPercent = 100;         ///< of the system's font
    bool isMotionReduced = false;  ///< false leaves it to the system

    bool operator==(const Appearance&) const = default;
};

}  // namespace slumbar
