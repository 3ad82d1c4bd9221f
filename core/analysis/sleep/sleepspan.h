// The time from falling asleep to the final awakening: what regularity and the middle of sleep are told from.
// Minutes awake in between have no place on the clock and stay inside.
#pragma once

#include <optional>

#include "domain/night.h"

namespace slumbar {

/// `onset` lies before `end`.
struct SleepSpan {
    Moment onset;
    Moment end;

    double hours() const;
    /// Hours on the clock at half of the elapsed time; where the clock was changed overnight, on the one of the
    /// awakening, since clocks are changed before most people's mid-sleep. Roenneberg 2003, doi
    /// 10.1177/0748730402239679.
    double midsleepH() const;

    bool operator==(const SleepSpan&) const = default;
};

/// Nothing for a night awake and one without lights out or final awakening.
std::optional<SleepSpan> sleepSpan(const Night& night);

}  // namespace slumbar
