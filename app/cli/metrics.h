// The figures of `slumbar metrics`, told once for both ways of writing them.
#pragma once

#include <map>
#include <string>

#include "analysis/habits/habitfigures.h"
#include "analysis/pain/painsummary.h"
#include "analysis/sleep/sleepsummary.h"
#include "analysis/statistics/circular.h"

namespace slumbar {

struct Metrics {
    DayRange days;
    SleepSummary sleep;
    OrNotYet<Figure> regularityIndex;
    OrNotYet<CircularSummary> midsleep;
    OrNotYet<Figure> correctedFreeMidsleepH;
    OrNotYet<Figure> socialJetlagH;
    OrNotYet<Figure> compositePhaseDeviationH;
    OrNotYet<Figure> debtH;
    int debtNightsRecorded;
    PainSummary pain;
    std::map<std::string, int, std::less<>> marks;  ///< days with a mark, by factor
    std::vector<HabitFigures> habits;
};

/// Of a run of days; debt, strength and streaks as on `today`.
Metrics metricsOf(const Diary& diary, DayRange days, Day today);

}  // namespace slumbar
