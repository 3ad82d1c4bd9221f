// Both ends of sleep can be worse (Edwards 2008, Pain 137:202), which one slope cannot show: the
// morning's pain after short, middling and long nights.
#pragma once

#include <array>
#include <optional>

#include "analysis/effects/effect.h"
#include "analysis/figure.h"
#include "domain/diary.h"

namespace slumbar {

/// Below 6 hours, 6 to 7, 7 to 9, above 9.
enum class SleepBand { BelowSix, SixToSeven, SevenToNine, AboveNine };

SleepBand sleepBandOf(double hours);

struct SleepBandPain {
    SleepBand band;
    std::optional<Figure> meanPain;  ///< in the mornings after such nights; its count are nights
    /// What such a night goes with beyond nights of 7 to 9 hours, given the evening before, as in the face-value
    /// reading of an effect. Nothing for 7 to 9 itself and below 8 nights of either.
    std::optional<Estimate> difference;
};

/// One entry a band, in order.
std::array<SleepBandPain, 4> sleepShape(const Diary& diary, DayRange days);

}  // namespace slumbar
