// All that is told of the habits over a run of days, in one pass over the diary.
#pragma once

#include <vector>

#include "analysis/habits/habitstreak.h"
#include "analysis/habits/habitstrength.h"
#include "analysis/habits/habittally.h"

namespace slumbar {

struct HabitFigures {
    Factor factor;
    HabitTally tally;                ///< of the run of days
    std::optional<double> strength;  ///< from the first mark of the diary to the day it is told on
    Streak streak;                   ///< up to the day it is told on

    bool operator==(const HabitFigures&) const = default;
};

/// Of every habit of the diary, in its order. Strength and streak are told as on `today`.
std::vector<HabitFigures> habitFigures(const Diary& diary, DayRange days, Day today);

}  // namespace slumbar
