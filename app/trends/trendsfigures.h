// What the Trends page says of a range of days: the figures behind its sentence and the rows of its table.
#pragma once

#include <optional>
#include <vector>

#include "analysis/figure.h"
#include "domain/diary.h"
#include "trends/trendsscope.h"

namespace slumbar {

/// Recommended hours of sleep (National Sleep Foundation 2015).
struct SleepBand {
    double lowHours = 7;
    double highHours = 9;

    bool operator==(const SleepBand&) const = default;
};

/// 7 to 9 hours, 7 to 8 from 65 years on; 7 to 9 when the age is not known.
SleepBand sleepBandFor(const Profile& profile, Day today);

/// Nights of which the hours asleep are known, and ratings of back pain.
struct PeriodFigures {
    DayRange days = DayRange::none();
    int nights = 0;
    int nightsInBand = 0;
    std::optional<Figure> sleepHours;
    std::optional<double> lowerQuartileHours;  ///< from three nights on
    std::optional<double> upperQuartileHours;
    std::optional<Figure> morningPain;
    std::optional<Figure> eveningPain;

    bool isEmpty() const { return nights == 0 && !morningPain && !eveningPain; }
    bool operator==(const PeriodFigures&) const = default;
};

PeriodFigures periodFigures(const Diary& diary, DayRange days, SleepBand band);

/// A difference between two runs of days that is larger than the day-to-day scatter and worth a word.
struct Difference {
    DayRange before;
    DayRange since;
    double meanBefore;
    double meanSince;

    double change() const { return meanSince - meanBefore; }
    bool operator==(const Difference&) const = default;
};

struct TrendsFigures : TrendsScope {
    SleepBand band;
    int recordedDays = 0;  ///< with a night or a rating of pain
    PeriodFigures whole;
    std::optional<Difference> sleepHours;
    std::optional<Difference> morningPain;
    std::vector<PeriodFigures> rows;

    bool operator==(const TrendsFigures&) const = default;
};

/// Nothing while no night and no rating of pain is recorded anywhere.
std::optional<TrendsFigures> trendsFigures(const Diary& diary, TrendsRange range, Day today);

}  // namespace slumbar
