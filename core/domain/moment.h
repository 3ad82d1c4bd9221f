// An instant as it was lived: the second it happened and what the clock on the wall was ahead of UTC then.
// Durations between moments are elapsed time; a clock change or a journey in between needs no care.
#pragma once

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

#include "domain/clocktime.h"
#include "domain/day.h"

namespace slumbar {

struct Moment {
    std::chrono::sys_seconds utc;
    std::chrono::minutes offset;

    /// "2026-10-03T23:15+02:00", seconds only where they are not zero, "Z" or an offset within ±18 h needed.
    static Result<Moment> fromIso(std::string_view text);
    std::string toIso() const;

    /// What calendar and clock showed.
    std::chrono::local_seconds local() const { return std::chrono::local_seconds(utc.time_since_epoch() + offset); }
    Day localDay() const;
    ClockTime clock() const;

    /// Two moments are the same only when clock and offset are; order is by instant.
    bool operator==(const Moment&) const = default;
    std::strong_ordering operator<=>(const Moment& other) const
    {
        const auto byInstant = utc <=> other.utc;
        return byInstant != 0 ? byInstant : offset <=> other.offset;
    }
};

/// The person's day an instant belongs to: before the boundary (04:00 by default) it is still yesterday's evening.
Day dayOf(const Moment& moment, ClockTime dayBoundary);

/// What a place's clock shows when. Rules of real zones come from outside; tests give made-up ones.
class TimeZone {
public:
    virtual ~TimeZone() = default;
    /// How far the wall clock is ahead of UTC at that instant.
    virtual std::chrono::minutes offsetAt(std::chrono::sys_seconds utc) const = 0;

    Moment at(std::chrono::sys_seconds utc) const { return {utc, offsetAt(utc)}; }
    /// The first instant at which the wall clock shows this. A clock time that was skipped in spring is taken
    /// as if the clock had not been changed yet (02:30 becomes 03:30).
    Moment firstAt(Day day, ClockTime clock) const;
    /// The first instant not before `earliest` at which the wall clock shows this.
    Moment nextAt(ClockTime clock, const Moment& earliest) const;
};

/// Where "now" comes from; only the composition root has the real one.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

}  // namespace slumbar
