// The sentences of Today.
#pragma once

#include <QString>

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

}  // namespace slumbar
