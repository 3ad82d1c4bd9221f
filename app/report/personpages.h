// The second page, which belongs to the person: the routine day by day, measures, notes and room to write at the
// visit. What is long flows to further pages; nothing is cut.
#pragma once

#include "report/frame.h"

namespace slumbar {

/// Adds its pages behind those in `sheets`. `leftOver` of the first page joins the notes.
void layOutPersonPages(const MonthlyReport& report, const PageGrid& grid, const std::vector<MonthNote>& leftOver,
                       std::vector<Sheet>& sheets);

}  // namespace slumbar
