// A diary nobody kept, for looking around in, for screenshots and as data for tests: nights and pain that follow
// each other, weekends, habits that come in runs, gaps, flares, a new mattress. All its nights have the source
// sourceMadeUp, so it is shown as made up everywhere.
#pragma once

#include <cstdint>

#include "domain/diary.h"

namespace slumbar {

/// The `days` days up to `last`, of which the evening is still to come. The same arguments give the same diary on
/// every machine. Precondition: days >= 1 and the years from the first to the last are 1900 to 2199.
Diary madeUpDiary(Day last, int days, std::uint64_t seed, const TimeZone& zone);

}  // namespace slumbar
