// The answers that can be given on Today itself, put into a day's record. Everything else of the day stays.
#pragma once

#include <optional>

#include "analysis/sleep/usualnight.h"
#include "domain/dayrecord.h"

namespace slumbar {

/// Taking an answer back leaves no empty entry behind.
DayRecord withBackPain(DayRecord record, PainMoment moment, std::optional<PainScore> score);
/// A night that only a device knows becomes one by hand with the same values, so that the quality has its place.
DayRecord withQuality(DayRecord record, std::optional<FivePoint> quality);
/// The usual times taken over as this night's; TimesOutOfOrder where they make no night.
Result<DayRecord> withUsualNight(DayRecord record, const UsualNight& usual, const TimeZone& zone);

}  // namespace slumbar
