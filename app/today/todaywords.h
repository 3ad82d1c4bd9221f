// The sentences of Today.
#pragma once

#include <QString>

#include "analysis/forecast/painforecast.h"
#include "today/todaystate.h"

namespace slumbar {

/// The first line of the page: the answer before the data.
QString todayTitle(const TodayState& state);
/// Day and time.
QString todaySubtitle(const TodayState& state);
/// "3 as usual (3 to 4)", without the number: "as usual (3 to 4)", "above the usual 3 to 4".
QString againstUsual(PainScore score, const UsualPain& usual);
/// How far a night reached into the 7 to 9 h band: "5 minutes into the 7 to 9 h band".
QString againstBand(double hoursAsleep);
/// What the experiment asks for: "Tonight with: Pillow between the knees", "Today without: Walk".
QString experimentWords(const ExperimentToday& experiment);
/// The same in the row of its habit: "Tonight: with".
QString experimentChip(const ExperimentToday& experiment);
/// "2 to 4": whole points, rounded outwards.
QString forecastWords(const PainRange& range);

}  // namespace slumbar
