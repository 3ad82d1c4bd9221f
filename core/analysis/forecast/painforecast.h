// Tomorrow morning's back pain, one step ahead from what is known this evening, with an interval and with how well
// it would have done so far. Coefficients are learned anew every evening, so those of a past forecast have seen nothing
// that came after it; which kinds of value are used is chosen once, by how often all the days have them.
#pragma once

#include <optional>

#include "analysis/figure.h"
#include "domain/diary.h"

namespace slumbar {

/// 0 to 10.
struct PainRange {
    double estimate;
    double low;
    double high;

    bool operator==(const PainRange&) const = default;
};

/// How the forecasts did on the mornings that have come. Errors are means of |rated − forecast| in points, all over
/// the same mornings.
struct ForecastRecord {
    int covered = 0;          ///< mornings within their interval
    int of = 0;               ///< mornings that were forecast and rated
    int withoutForecast = 0;  ///< mornings rated since the first forecast whose evening before lacked something
    double error = 0;
    double errorOfSameAsToday = 0;  ///< of this morning's pain as the forecast
    double errorOfRunningMean = 0;  ///< of the mean of all mornings so far

    bool beatsBoth() const { return error < errorOfSameAsToday && error < errorOfRunningMean; }
    bool operator==(const ForecastRecord&) const = default;
};

struct PainForecast {
    Day day;                            ///< the morning it is for
    std::optional<PainRange> tomorrow;  ///< nothing while this evening's record lacks something
    ForecastRecord past;

    /// Only a forecast that was better than the two plain ones over at least `fewestJudged` mornings is worth showing.
    bool isShown() const { return tomorrow && past.of >= fewestJudged && past.beatsBoth(); }
    bool operator==(const PainForecast&) const = default;

    static constexpr double level = 0.8;  ///< the share of intervals that are to hold
    static constexpr int fewestJudged = 30;
};

/// For the morning after the last of `days`, known on the evening of that day. Ridge regression (Hoerl & Kennard
/// 1970); the interval is adaptive conformal (Gibbs & Candès 2021). NotYet: evenings with everything recorded and a
/// rated morning after, of which the first forecast needs 30.
OrNotYet<PainForecast> painForecast(const Diary& diary, DayRange days);

}  // namespace slumbar
