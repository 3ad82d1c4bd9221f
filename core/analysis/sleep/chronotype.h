// How early or late a person's sleep lies, how far work days move it, and how much it wanders. The formulas of the
// Munich ChronoType Questionnaire (Roenneberg 2003, doi 10.1177/0748730402239679; Wittmann 2006,
// doi 10.1080/07420520500545979) on what was recorded instead of what was remembered.
#pragma once

#include <vector>

#include "analysis/figure.h"
#include "analysis/sleep/midsleeps.h"

namespace slumbar {

/// The means of the nights that end on work days, or of those that end on free ones.
struct UsualSleep {
    double midsleepH;
    double durationH;  ///< from falling asleep to the final awakening, minutes awake inside

    bool operator==(const UsualSleep&) const = default;
};

/// SDweek, the hours of a mean night of a week with so many work days (Roenneberg 2003). Precondition:
/// 0 <= workDays <= 7.
double sleepOfWeekH(double durationOnWorkDaysH, double durationOnFreeDaysH, int workDays);

/// MSFsc: mid-sleep on free days, without the half of what is slept there to catch up (Roenneberg 2004, doi
/// 10.1016/j.cub.2004.11.039). Hours on the clock.
double correctedFreeMidsleepH(const UsualSleep& onWorkDays, const UsualSleep& onFreeDays, int workDays);

/// SJL = MSF - MSW the short way round; positive where free days are later (Wittmann 2006).
double socialJetlagH(const UsualSleep& onWorkDays, const UsualSleep& onFreeDays);

/// CPD: the mean of √((reference - MS_i)² + (MS_i - MS_{i-1})²) over the nights whose night before is known too
/// (Fischer 2016, doi 10.3109/07420528.2015.1130688). Nothing where there is none. Precondition: in order of days.
std::optional<Figure> compositePhaseDeviationH(const std::vector<Midsleep>& nights, double referenceH);

/// What a diary says of it. Free days are those of the profile; a night belongs to the day on which it ends. Told
/// from `fewestNights` nights, of which at least two, as many as a week has free days, end on a day of each kind;
/// for a person without work days free nights alone. Figure::count is the number of nights.
OrNotYet<Figure> correctedFreeMidsleepH(const Diary& diary, DayRange days);
/// As above, but always of both kinds of days.
OrNotYet<Figure> socialJetlagH(const Diary& diary, DayRange days);
/// Around the corrected mid-sleep on free days, from `fewestPairs` nights with the night before known;
/// Figure::count is their number.
OrNotYet<Figure> compositePhaseDeviationH(const Diary& diary, DayRange days);

}  // namespace slumbar
