// "How is this worked out?": the rows, the terms and the numbers behind an effect, and an R script that makes them
// again from the exported CSV folder.
#pragma once

#include <QString>

#include "analysis/effects/explanation.h"

namespace slumbar::words {

QString explanation(const Explanation& explanation);

/// Complete in itself: `Rscript SCRIPT CSV_FOLDER` prints both readings. Needs R with the package sandwich.
QString rScript(const Exposure& exposure, Measure outcome, DayRange days);

}  // namespace slumbar::words
