// What can be followed through time as one number a day: figures of the night, pain, measures and the strength of
// habits. Two of them can be laid one above the other.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "analysis/sleep/nightseries.h"
#include "charts/chartspec.h"

namespace slumbar {

enum class DayFigure {
    HoursAsleep,
    Quality,
    Efficiency,
    TimesAwake,
    AwakeAtNight,
    MorningPain,
    EveningPain,
    WorstPain,
    Stiffness,
};

/// The number that was marked of a factor.
struct MeasureOf {
    std::string factor;
    bool operator==(const MeasureOf&) const = default;
};

struct StrengthOf {
    std::string factor;
    bool operator==(const StrengthOf&) const = default;
};

using TrendsSeries = std::variant<DayFigure, MeasureOf, StrengthOf>;

/// Those of which anything is recorded anywhere in the diary, in the order of a day.
std::vector<TrendsSeries> seriesOf(const Diary& diary);

/// One entry a day. Strength stands on the days from the first mark on.
DayValues valuesOf(const TrendsSeries& series, const Diary& diary, DayRange days);

/// "Hours asleep", "Stress", "Stretching, strength".
QString seriesName(const TrendsSeries& series, const Diary& diary);
/// "6 h 41", "3.9", "82 %", "180 mg"; `isMean` gives points a decimal.
QString seriesValue(const TrendsSeries& series, const Diary& diary, double value, bool isMean);
Ink seriesInk(const TrendsSeries& series);
/// For values between two bounds.
ValueAxis seriesAxis(const TrendsSeries& series, const Diary& diary, double lowest, double highest);

}  // namespace slumbar
