// What was written into a day and when, as far as it was kept: every edit of a day leaves a revision, which tells what
// stood there before and after it.
#pragma once

#include <vector>

#include "base/result.h"
#include "domain/dayrecord.h"

namespace slumbar {

struct Revision {
    Moment made;
    DayRecord before;
    DayRecord after;

    bool operator==(const Revision&) const = default;
};

class DayHistory {
public:
    virtual ~DayHistory() = default;
    /// Oldest first; empty where nothing was ever written.
    virtual Result<std::vector<Revision>> revisions(Day day) const = 0;
};

}  // namespace slumbar
