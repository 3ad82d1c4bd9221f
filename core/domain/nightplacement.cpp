#include "domain/nightplacement.h"

#include <algorithm>
#include <array>

namespace slumbar {

namespace {

using std::chrono::hours;

constexpr hours longestBelievableNight(14);
constexpr hours shortestBelievableNight(2);
constexpr ClockTime noon = ClockTime::at(12, 0);

using Clocks = std::array<std::optional<ClockTime>, 4>;
using Moments = std::array<std::optional<Moment>, 4>;

Clocks inOrder(const NightClockTimes& times)
{
    return {times.inBed, times.lightsOut, times.finalAwakening, times.outOfBed};
}

bool hasMorning(const NightClockTimes& times)
{
    return times.finalAwakening || times.outOfBed;
}

/// Rolls forward from the first time, which is put on `firstDay`.
Moments rollForward(const Clocks& clocks, Day firstDay, const TimeZone& zone)
{
    Moments moments;
    std::optional<Moment> previous;
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        if (clocks[i]) {
            moments[i] = previous ? zone.nextAt(*clocks[i], *previous) : zone.firstAt(firstDay, *clocks[i]);
            previous = moments[i];
        }
    }
    return moments;
}

const Moment* firstOf(const Moments& moments)
{
    const auto found = std::find_if(moments.begin(), moments.end(), [](const auto& m) { return m.has_value(); });
    return found == moments.end() ? nullptr : &**found;
}

const Moment* lastOf(const Moments& moments)
{
    const auto found = std::find_if(moments.rbegin(), moments.rend(), [](const auto& m) { return m.has_value(); });
    return found == moments.rend() ? nullptr : &**found;
}

std::optional<std::chrono::seconds> length(const NightMoments& night)
{
    const Moments moments{night.inBed, night.lightsOut, night.finalAwakening, night.outOfBed};
    const Moment* first = firstOf(moments);
    return first ? std::optional(lastOf(moments)->utc - first->utc) : std::nullopt;
}

bool isBelievable(Day day, const NightClockTimes& times, const TimeZone& zone)
{
    const auto placed = placeNight(day, times, zone);
    const auto duration = placed ? length(*placed) : std::nullopt;
    return duration && *duration >= shortestBelievableNight && *duration <= longestBelievableNight;
}

}  // namespace

Result<NightMoments> placeNight(Day day, const NightClockTimes& times, const TimeZone& zone)
{
    const Clocks clocks = inOrder(times);
    const auto first = std::find_if(clocks.begin(), clocks.end(), [](const auto& c) { return c.has_value(); });
    if (first == clocks.end()) {
        return NightMoments{};
    }
    const auto asNight = [](const Moments& moments) {
        return NightMoments{moments[0], moments[1], moments[2], moments[3]};
    };
    if (!hasMorning(times)) {
        return asNight(rollForward(clocks, **first >= noon ? day.previous() : day, zone));
    }
    for (const Day start : {day.previous(), day}) {
        const Moments moments = rollForward(clocks, start, zone);
        const Moment* last = lastOf(moments);
        if (last->localDay() == day && last->utc - firstOf(moments)->utc <= hours(24)) {
            return asNight(moments);
        }
    }
    return failure(ErrorCode::TimesOutOfOrder, "no night within 24 hours that ends on " + day.toIso());
}

NightClockTimes clockTimesOf(const Night& night)
{
    const auto clockOf = [](const std::optional<Moment>& moment) {
        return moment ? std::optional(moment->clock()) : std::nullopt;
    };
    return {clockOf(night->inBed), clockOf(night->lightsOut), clockOf(night->finalAwakening), clockOf(night->outOfBed)};
}

std::vector<NightClockTimes> likelyRepairs(Day day, const NightClockTimes& times, const TimeZone& zone)
{
    const Clocks clocks = inOrder(times);
    const auto placed = placeNight(day, times, zone);
    const auto duration = placed ? length(*placed) : std::nullopt;
    if (duration && *duration <= longestBelievableNight) {
        return {};
    }
    constexpr std::array<std::array<bool, 4>, 6> turns{{
        {true, false, false, false},
        {false, true, false, false},
        {false, false, true, false},
        {false, false, false, true},
        {true, true, false, false},
        {false, false, true, true},
    }};
    std::vector<NightClockTimes> repairs;
    for (const auto& turn : turns) {
        Clocks turned = clocks;
        bool turnsSomething = true;
        for (std::size_t i = 0; i < turned.size(); ++i) {
            if (turn[i]) {
                turnsSomething = turnsSomething && turned[i];
                turned[i] = turned[i] ? std::optional(turned[i]->plus(hours(12))) : std::nullopt;
            }
        }
        const NightClockTimes candidate{turned[0], turned[1], turned[2], turned[3]};
        if (turnsSomething && isBelievable(day, candidate, zone)) {
            repairs.push_back(candidate);
        }
    }
    return repairs;
}

}  // namespace slumbar
