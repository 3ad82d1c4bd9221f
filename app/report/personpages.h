// The second page, which belongs to the person: the routine day by day, what went with pain, the experiment and the
// month to come; then measures, notes and room to write. What is long flows to further pages; nothing is cut.
#pragma once

#include "report/clinicianpage.h"

namespace slumbar {

/// Adds its pages behind those in `sheets`. What the first page left over comes behind everything else.
void layOutPersonPages(const MonthlyReport& report, const PageGrid& grid, const LeftOver& leftOver,
                       std::vector<Sheet>& sheets);

}  // namespace slumbar
