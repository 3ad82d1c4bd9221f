// How regular the sleep of a month is and where it lies. These figures need a number of nights of a kind, so each is
// known or says how many nights are missing.
#pragma once

#include "analysis/sleep/fewestnights.h"
#include "report/monthfigures.h"

namespace slumbar {

struct TimingFigure {
    OrNotYet<Figure> now = tl::unexpected(NotYet{fewestNights});
    std::optional<Figure> before;   ///< the month before
    std::optional<Figure> yearAgo;  ///< the same month of the last year

    bool operator==(const TimingFigure&) const = default;
};

struct SleepTiming {
    TimingFigure regularity;     ///< SRI; counts nights whose night before is known
    TimingFigure socialJetlagH;  ///< positive where free days are later
    TimingFigure freeMidsleepH;  ///< MSFsc, hours on the clock
    int freeNights = 0;          ///< behind the last two: nights that end on free days
    int workNights = 0;
    bool hasFreeDays = true;  ///< a week of the person has any; without both kinds there is no jetlag to tell
    bool hasWorkDays = true;

    bool operator==(const SleepTiming&) const = default;
};

SleepTiming sleepTiming(const Diary& diary, const ComparedDays& days);

}  // namespace slumbar
