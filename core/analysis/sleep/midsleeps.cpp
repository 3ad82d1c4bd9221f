#include "analysis/sleep/midsleeps.h"

#include <algorithm>
#include <iterator>

#include "analysis/sleep/fewestnights.h"
#include "analysis/sleep/sleepspan.h"

namespace slumbar {

std::vector<Midsleep> midsleeps(const Diary& diary, DayRange days)
{
    std::vector<Midsleep> found;
    for (const DayRecord& record : diary.between(days)) {
        const auto span = record.night() ? sleepSpan(*record.night()) : std::nullopt;
        if (span) {
            found.push_back({record.day(), span->midsleepH(), span->hours()});
        }
    }
    return found;
}

OrNotYet<CircularSummary> midsleepSummary(const Diary& diary, DayRange days)
{
    const auto nights = midsleeps(diary, days);
    const int count = static_cast<int>(nights.size());
    if (count < fewestNights) {
        return tl::unexpected(NotYet{fewestNights - count});
    }
    std::vector<double> hours;
    hours.reserve(nights.size());
    std::transform(nights.begin(), nights.end(), std::back_inserter(hours),
                   [](const Midsleep& night) { return night.hours; });
    const auto summary = circularSummary(hours);
    return summary ? OrNotYet<CircularSummary>(*summary) : tl::unexpected(NotYet{1});
}

}  // namespace slumbar
