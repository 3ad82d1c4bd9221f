// The values of a day that go with each other, besides its factors: what an effect or an experiment is asked of.
#pragma once

#include <string_view>

#include "base/result.h"

namespace slumbar {

enum class Measure {
    NightDuration,           ///< TST, hours
    NightQuality,            ///< 1 to 5
    NightEfficiency,         ///< 100 TST / TIB, percent
    NightAwakenings,         ///< NWAK
    NightAwakeAfterOnset,    ///< WASO, minutes
    NightMidsleepDeviation,  ///< hours from the person's own median mid-sleep, without sign
    NightDebt,               ///< sleep debt over 14 days, hours
    MorningPain,             ///< back, 0 to 10
    EveningPain,             ///< back, 0 to 10
    MorningStiffness,        ///< minutes
};

/// As the command line and its JSON write it: "night.duration_h", "pain.morning", "stiffness.morning_min".
std::string_view idOf(Measure measure);
Result<Measure> measureFromId(std::string_view id);

bool isOfNight(Measure measure);
/// Sleep that is longer or better; everything else is better when it is less.
bool isBetterWhenHigher(Measure measure);

}  // namespace slumbar
