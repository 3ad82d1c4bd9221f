// A time of day on a clock face, to the minute, without a date or a zone.
#pragma once

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

#include "base/result.h"

namespace slumbar {

class ClockTime {
public:
    /// 00:00.
    constexpr ClockTime() = default;
    /// Minutes after midnight; whole days are taken off, so -10 is 23:50.
    static constexpr ClockTime atMinute(int minute)
    {
        ClockTime time;
        time.m_minute = ((minute % minutesADay) + minutesADay) % minutesADay;
        return time;
    }
    static constexpr ClockTime at(int hour, int minute) { return atMinute(hour * 60 + minute); }

    /// Strictly "HH:MM", 00:00 to 23:59, as files write it.
    static Result<ClockTime> fromText(std::string_view text);
    /// As a person types it: 2310, 23:10, 23.10, 23 10, 23h10, 7, 07, 11:10pm, 11pm, 1110 PM, 12am.
    /// A bare hour ("7") is that hour. Anything ambiguous or out of range is TextNotUnderstood.
    static Result<ClockTime> fromTyped(std::string_view text);
    /// "HH:MM".
    std::string toText() const;

    constexpr int hour() const { return m_minute / 60; }
    constexpr int minute() const { return m_minute % 60; }
    constexpr int minuteOfDay() const { return m_minute; }
    constexpr std::chrono::minutes sinceMidnight() const { return std::chrono::minutes(m_minute); }
    /// Around the clock: 23:50 plus 20 minutes is 00:10.
    constexpr ClockTime plus(std::chrono::minutes duration) const
    {
        return atMinute(m_minute + static_cast<int>(duration.count() % minutesADay));
    }

    constexpr auto operator<=>(const ClockTime&) const = default;

    static constexpr int minutesADay = 24 * 60;

private:
    int m_minute = 0;
};

}  // namespace slumbar
