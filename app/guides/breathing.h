// Paced breathing: which part of a breath it is at a time, and how full the lungs are then.
#pragma once

#include <array>

#include "guides/guideprogram.h"

namespace slumbar {

enum class BreathPhase { In, Hold, Out };

/// "Breathe in", "Hold", "Breathe out".
QString breathWords(BreathPhase phase);

struct BreathPace {
    std::chrono::seconds in;
    std::chrono::seconds hold;
    std::chrono::seconds out;

    std::chrono::seconds breath() const { return in + hold + out; }
    /// "4–6", "4–7–8": seconds.
    QString name() const;
    /// "In for 4 seconds, out for 6."
    QString words() const;
};

/// The first is the usual one: six breaths a minute.
inline constexpr std::array<BreathPace, 3> breathPaces{{
    {std::chrono::seconds(4), std::chrono::seconds(0), std::chrono::seconds(6)},
    {std::chrono::seconds(5), std::chrono::seconds(0), std::chrono::seconds(5)},
    {std::chrono::seconds(4), std::chrono::seconds(7), std::chrono::seconds(8)},
}};

struct Breath {
    BreathPhase phase = BreathPhase::In;
    int second = 1;       ///< of the phase, from 1
    double fullness = 0;  ///< 0 breathed out to 1 breathed in, along a sine
};

Breath breathAt(const BreathPace& pace, std::chrono::milliseconds elapsed);

/// One step of whole breaths, at least `length` long.
GuideProgram breathingProgram(const BreathPace& pace, std::chrono::minutes length);

}  // namespace slumbar
