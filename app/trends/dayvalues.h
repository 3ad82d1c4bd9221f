// The values of a day that the Trends page follows through time.
#pragma once

#include <optional>

#include "domain/diary.h"

namespace slumbar {

/// Of the night that ended on the day.
std::optional<double> sleepHours(const DayRecord& record);
std::optional<double> backPainOf(const DayRecord& record, PainMoment moment);
std::optional<double> morningPain(const DayRecord& record);
bool hasNightOrPain(const DayRecord& record);

/// From the first to the last day with a night or a rating of pain.
std::optional<DayRange> daysWithNightOrPain(const Diary& diary);

}  // namespace slumbar
