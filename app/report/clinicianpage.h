// The first page, read by a clinician in a minute: who, the answer, pain, sleep, treatment, questions and what was
// noticed. Heights are measured first; the pictures of sleep take what is left.
#pragma once

#include "report/frame.h"

namespace slumbar {

/// Returns what found no room, for the pages behind.
std::vector<MonthNote> layOutClinicianPage(const Frame& frame);

}  // namespace slumbar
