// The night a person usually has, offered as a suggestion. It never becomes data by itself.
#pragma once

#include <optional>

#include "domain/diary.h"
#include "domain/nightplacement.h"

namespace slumbar {

struct UsualNight {
    NightClockTimes times;  ///< each the median of the nights that have it
    int nights;             ///< nights behind it

    bool operator==(const UsualNight&) const = default;
};

/// Of the nights that ended in the 14 days before `day`; nothing below 3 nights with a clock time.
std::optional<UsualNight> usualNight(const Diary& diary, Day day);

}  // namespace slumbar
