// Puts the clock times a person typed for a night onto real instants: "22:45, 23:10, 06:40, 06:55" becomes the
// evening before and this morning, over midnight, a new year or a clock change.
#pragma once

#include <optional>
#include <vector>

#include "domain/night.h"

namespace slumbar {

struct NightClockTimes {
    std::optional<ClockTime> inBed;
    std::optional<ClockTime> lightsOut;
    std::optional<ClockTime> finalAwakening;
    std::optional<ClockTime> outOfBed;

    bool operator==(const NightClockTimes&) const = default;
};

struct NightMoments {
    std::optional<Moment> inBed;
    std::optional<Moment> lightsOut;
    std::optional<Moment> finalAwakening;
    std::optional<Moment> outOfBed;
};

/// The night that ends on `day`: times roll forward so that in bed ≤ lights out ≤ final awakening ≤ out of bed,
/// and the last of the morning falls on `day`. Evening times alone lie on the noon-to-noon that ends on `day`.
/// TimesOutOfOrder when no placement within 24 hours does that.
Result<NightMoments> placeNight(Day day, const NightClockTimes& times, const TimeZone& zone);

/// The clock times of a night as its clock showed them.
NightClockTimes clockTimesOf(const Night& night);

/// Times that were probably meant when a night came out impossible or over 14 hours: one of the evening's or
/// morning's pair, or both of a pair, is turned by 12 hours (AM for PM). Only repairs that make a night of 2 to
/// 14 hours in bed, the fewest changed times first; empty when the night is believable as it stands.
std::vector<NightClockTimes> likelyRepairs(Day day, const NightClockTimes& times, const TimeZone& zone);

}  // namespace slumbar
