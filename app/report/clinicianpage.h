// The first page, read by a clinician in a minute: who, the answer, pain, sleep, treatment, questions and what was
// noticed. Heights are measured first; the pictures of sleep take what is left.
#pragma once

#include "report/frame.h"

namespace slumbar {

/// What found no room on the first page, for the pages behind.
struct LeftOver {
    std::vector<MonthNote> events;
    std::vector<QString> questions;  ///< each with its number before it
};

LeftOver layOutClinicianPage(const Frame& frame);

}  // namespace slumbar
