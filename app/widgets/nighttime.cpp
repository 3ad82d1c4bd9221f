#include "widgets/nighttime.h"

namespace slumbar {

std::optional<ClockTime>& timeOf(NightClockTimes& times, NightTime which)
{
    switch (which) {
    case NightTime::InBed:
        return times.inBed;
    case NightTime::LightsOut:
        return times.lightsOut;
    case NightTime::FinalAwakening:
        return times.finalAwakening;
    case NightTime::OutOfBed:
        break;
    }
    return times.outOfBed;
}

std::optional<ClockTime> timeOf(const NightClockTimes& times, NightTime which)
{
    NightClockTimes copy = times;
    return timeOf(copy, which);
}

std::optional<ClockTime> shownTime(const NightPicture& night, NightTime which)
{
    const auto recorded = timeOf(night.recorded, which);
    return recorded ? recorded : timeOf(night.usual, which);
}

}  // namespace slumbar
