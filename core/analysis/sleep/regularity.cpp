#include "analysis/sleep/regularity.h"

#include <algorithm>
#include <vector>

#include "analysis/sleep/fewestnights.h"
#include "analysis/sleep/sleepspan.h"

namespace slumbar {

namespace {

using std::chrono::local_seconds;
using std::chrono::seconds;

constexpr seconds aDay = std::chrono::days(1);
constexpr seconds halfADay = aDay / 2;

struct Interval {
    local_seconds begin;
    local_seconds end;

    bool isEmpty() const { return end <= begin; }
};
using Intervals = std::vector<Interval>;  ///< in order and apart from each other

Interval common(const Interval& a, const Interval& b)
{
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

/// The 24 hours from noon to noon in which the night of the day lies.
Interval windowOf(Day day)
{
    const local_seconds midnight(day.date().time_since_epoch());
    return {midnight - halfADay, midnight + halfADay};
}

bool isRecorded(const Night& night)
{
    return night->isSleepless || (night->lightsOut && night->finalAwakening);
}

struct Recorded {
    std::vector<Day> days;
    Intervals asleep;
};

/// Sleep that overlaps, which two nights can, is one sleep.
Intervals joined(Intervals sleeps)
{
    std::sort(sleeps.begin(), sleeps.end(), [](const Interval& a, const Interval& b) { return a.begin < b.begin; });
    Intervals apart;
    for (const Interval& sleep : sleeps) {
        if (!apart.empty() && sleep.begin <= apart.back().end) {
            apart.back().end = std::max(apart.back().end, sleep.end);
        } else {
            apart.push_back(sleep);
        }
    }
    return apart;
}

Recorded recordedOf(const Diary& diary, DayRange days)
{
    Recorded recorded;
    for (const DayRecord& record : diary.between(days)) {
        const Night* night = record.night();
        if (!night || !isRecorded(*night)) {
            continue;
        }
        recorded.days.push_back(record.day());
        const auto span = sleepSpan(*night);
        // A short sleep over the hour that a clock is put back ends before it begins.
        if (const auto sleep = span ? Interval{span->onset.local(), span->end.local()} : Interval{}; !sleep.isEmpty()) {
            recorded.asleep.push_back(sleep);
        }
    }
    recorded.asleep = joined(std::move(recorded.asleep));
    return recorded;
}

/// The sleep within a window.
Intervals within(const Intervals& asleep, const Interval& window)
{
    Intervals parts;
    auto sleep = std::lower_bound(asleep.begin(), asleep.end(), window.begin,
                                  [](const Interval& candidate, local_seconds from) { return candidate.end <= from; });
    for (; sleep != asleep.end() && sleep->begin < window.end; ++sleep) {
        parts.push_back(common(*sleep, window));
    }
    return parts;
}

seconds length(const Intervals& parts)
{
    seconds sum(0);
    for (const Interval& part : parts) {
        sum += part.end - part.begin;
    }
    return sum;
}

/// How long exactly one of two days, the second seen a day earlier, is asleep.
seconds differing(const Intervals& first, const Intervals& second)
{
    seconds both(0);
    for (const Interval& a : first) {
        for (const Interval& b : second) {
            const Interval shared = common(a, {b.begin - aDay, b.end - aDay});
            both += shared.isEmpty() ? seconds(0) : shared.end - shared.begin;
        }
    }
    return length(first) + length(second) - 2 * both;
}

}  // namespace

OrNotYet<Figure> sleepRegularityIndex(const Diary& diary, DayRange days)
{
    const Recorded recorded = recordedOf(diary, days);
    seconds differs(0);
    int pairs = 0;
    for (std::size_t index = 1; index < recorded.days.size(); ++index) {
        const Day day = recorded.days[index];
        const Day before = recorded.days[index - 1];
        if (before.next() == day) {
            differs += differing(within(recorded.asleep, windowOf(before)), within(recorded.asleep, windowOf(day)));
            ++pairs;
        }
    }
    const int missing = std::max(fewestNights - static_cast<int>(recorded.days.size()), fewestPairs - pairs);
    if (missing > 0) {
        return tl::unexpected(NotYet{missing});
    }
    const double share = static_cast<double>(differs.count()) / static_cast<double>((pairs * aDay).count());
    return Figure{100 - 200 * share, pairs};
}

}  // namespace slumbar
