// Short ways to write down nights, ratings and days in tests, and the made-up zones and clocks they live in.
#pragma once

#include <cstdlib>
#include <string_view>

#include "domain/diary.h"
#include "domain/nightplacement.h"

namespace slumbar::testing {

/// The value of a Result that must hold one; ends the test program otherwise.
template<class T>
T valueOf(Result<T> result)
{
    if (!result) {
        std::abort();
    }
    return *std::move(result);
}

inline Day day(std::string_view iso)
{
    return valueOf(Day::fromIso(iso));
}

inline ClockTime clock(std::string_view text)
{
    return valueOf(ClockTime::fromText(text));
}

inline Moment moment(std::string_view iso)
{
    return valueOf(Moment::fromIso(iso));
}

inline PainScore score(int value)
{
    return valueOf(PainScore::make(value));
}

/// The same offset all year.
class FixedZone : public TimeZone {
public:
    explicit FixedZone(std::chrono::minutes offset = std::chrono::hours(1)) : m_offset(offset) {}
    std::chrono::minutes offsetAt(std::chrono::sys_seconds) const override { return m_offset; }

private:
    std::chrono::minutes m_offset;
};

/// Central Europe in 2026: +02:00 from 29 March 01:00 UTC to 25 October 01:00 UTC, else +01:00.
class CentralEurope2026 : public TimeZone {
public:
    std::chrono::minutes offsetAt(std::chrono::sys_seconds utc) const override
    {
        const auto start = Day(2026, 3, 29).date() + std::chrono::hours(1);
        const auto end = Day(2026, 10, 25).date() + std::chrono::hours(1);
        return std::chrono::hours(start <= utc && utc < end ? 2 : 1);
    }
};

/// Stands still until it is moved.
class StoppedClock : public Clock {
public:
    explicit StoppedClock(Moment now) : m_now(now) {}
    Moment now() const override { return m_now; }
    void set(Moment now) { m_now = now; }

private:
    Moment m_now;
};

/// The four times of a night that ends on `ended`, in `zone`.
inline NightFields nightTimes(Day ended, std::string_view inBed, std::string_view lightsOut, std::string_view awake,
                              std::string_view up, const TimeZone& zone = FixedZone())
{
    const auto placed = valueOf(placeNight(ended, {clock(inBed), clock(lightsOut), clock(awake), clock(up)}, zone));
    NightFields fields;
    fields.inBed = placed.inBed;
    fields.lightsOut = placed.lightsOut;
    fields.finalAwakening = placed.finalAwakening;
    fields.outOfBed = placed.outOfBed;
    return fields;
}

/// 22:45, 23:10, 06:40, 06:55 with 15 minutes to fall asleep and 10 awake: 7 h 05 asleep.
inline Night usualNight(Day ended)
{
    NightFields fields = nightTimes(ended, "22:45", "23:10", "06:40", "06:55");
    fields.latency = std::chrono::minutes(15);
    fields.awakeAfterOnset = std::chrono::minutes(10);
    fields.awakenings = Awakenings::of<2>();
    fields.quality = FivePoint::of<3>();
    fields.rested = FivePoint::of<2>();
    fields.position = Position::Side;
    return valueOf(Night::make(fields));
}

inline PainEntry backPain(PainMoment moment, int value)
{
    PainEntry entry;
    entry.moment = moment;
    entry.back = score(value);
    return entry;
}

/// A day with the usual night, morning and evening pain.
inline DayRecord usualDay(Day on, int morningPain = 3, int eveningPain = 4)
{
    DayRecord record(on);
    record.setNight(usualNight(on));
    record.setPain(backPain(PainMoment::Morning, morningPain));
    record.setPain(backPain(PainMoment::Evening, eveningPain));
    return record;
}

inline Diary diaryOf(std::vector<DayRecord> records)
{
    return Diary(std::move(records), builtInFactors(), {});
}

}  // namespace slumbar::testing
