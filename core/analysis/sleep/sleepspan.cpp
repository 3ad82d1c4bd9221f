#include "analysis/sleep/sleepspan.h"

#include "analysis/statistics/circular.h"

namespace slumbar {

namespace {

using Hours = std::chrono::duration<double, std::ratio<3600>>;

}  // namespace

double SleepSpan::hours() const
{
    return Hours(end.utc - onset.utc).count();
}

double SleepSpan::midsleepH() const
{
    const auto sinceMidnight = end.local() - std::chrono::floor<std::chrono::days>(end.local());
    return onClockH(Hours(sinceMidnight).count() - hours() / 2);
}

std::optional<SleepSpan> sleepSpan(const Night& night)
{
    const auto onset = night.sleepOnset();
    const auto& end = night->finalAwakening;
    if (!onset || !end || onset->utc >= end->utc) {
        return std::nullopt;
    }
    return SleepSpan{*onset, *end};
}

}  // namespace slumbar
