#include "reminders/quiethours.h"

namespace slumbar {

namespace {

/// Round the clock, 0 to 1439.
int minutesFrom(ClockTime from, ClockTime to)
{
    return to.plus(-from.sinceMidnight()).minuteOfDay();
}

}  // namespace

bool QuietHours::contains(ClockTime time) const
{
    return minutesFrom(from, time) < minutesFrom(from, to);
}

bool QuietHours::allow(const Moment& planned, const Moment& now) const
{
    const std::chrono::minutes quietSince(minutesFrom(from, now.clock()));
    return !contains(now.clock()) || now.local() - planned.local() <= quietSince;
}

}  // namespace slumbar
