// What the person of the made-up life writes down of a day: rounded as people round, with the noise of ratings,
// and not everything.
#pragma once

#include <cstdint>
#include <vector>

#include "demo/chance.h"
#include "demo/madeuplife.h"
#include "domain/dayrecord.h"
#include "domain/factor.h"

namespace slumbar {

/// The built-in factors, one of them given up, and one of the person's own.
std::vector<Factor> madeUpFactors();

class MadeUpWriter {
public:
    MadeUpWriter(Day last, std::uint64_t seed, const TimeZone& zone) : m_last(last), m_chance(~seed), m_zone(zone) {}

    /// `next` is the day after, whose night says when the lights of the evening went out.
    DayRecord write(const LivedDay& lived, const LivedDay& next);

private:
    void writeMorning(DayRecord& record, const LivedDay& lived);
    void writeNight(DayRecord& record, const LivedDay& lived);
    void writeEvening(DayRecord& record, const LivedDay& lived, const LivedDay& next);
    void writePain(DayRecord& record, const LivedDay& lived, PainMoment moment, Moment time);
    void writeHabits(DayRecord& record, const LivedDay& lived, const LivedDay& next);
    void writeMeasures(DayRecord& record, const LivedDay& lived);
    void writePeg(DayRecord& record, const LivedDay& lived);
    void mark(DayRecord& record, const char* factor, MarkValue value);
    int rated(double felt);
    Moment at(Day day, int minute) const;

    Day m_last;
    Chance m_chance;
    const TimeZone& m_zone;
};

}  // namespace slumbar
