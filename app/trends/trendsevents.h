// What happened in a run of days, as the charts mark it: events of the diary and flares, each once however long it
// lasted.
#pragma once

#include <vector>

#include "charts/chartspec.h"
#include "domain/diary.h"

namespace slumbar {

/// In the order of their first days.
std::vector<ChartEvent> trendsEvents(const Diary& diary, DayRange days);

/// Those that touch the days, a line for each word.
QStringList eventLines(const std::vector<ChartEvent>& events, DayRange days);

}  // namespace slumbar
