// A span of the clock, mostly over midnight, in which only what the person put there may be said.
#pragma once

#include "domain/moment.h"

namespace slumbar {

/// From the first minute up to and without the last; the same time twice is no span at all.
struct QuietHours {
    ClockTime from;
    ClockTime to;

    bool contains(ClockTime time) const;
    /// Whether something that was put at `planned` may be said at `now`: outside of the span, or within the very
    /// night of quiet in which it was put.
    bool allow(const Moment& planned, const Moment& now) const;

    bool operator==(const QuietHours&) const = default;
};

}  // namespace slumbar
