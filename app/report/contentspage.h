// The page before several months: each month with its completeness and two key figures, and where it begins. It is
// a year at a glance as well.
#pragma once

#include "report/reportpages.h"

namespace slumbar {

/// Months without anything recorded have a line but no chapter. Each chapter learns where its line is.
void layOutContents(Sheet& sheet, const PageGrid& grid, const std::vector<MonthlyReport>& reports,
                    std::vector<Chapter>& chapters);

}  // namespace slumbar
