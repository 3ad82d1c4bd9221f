// The four times of a night, by name: which is meant where one of them is shown, dragged, typed or repaired.
#pragma once

#include <array>
#include <optional>

#include "widgets/nightpainter.h"

namespace slumbar {

/// In the order they happen.
enum class NightTime { InBed, LightsOut, FinalAwakening, OutOfBed };

inline constexpr std::array allNightTimes{NightTime::InBed, NightTime::LightsOut, NightTime::FinalAwakening,
                                          NightTime::OutOfBed};

std::optional<ClockTime>& timeOf(NightClockTimes& times, NightTime which);
std::optional<ClockTime> timeOf(const NightClockTimes& times, NightTime which);
/// The recorded time, else the usual one.
std::optional<ClockTime> shownTime(const NightPicture& night, NightTime which);

}  // namespace slumbar
