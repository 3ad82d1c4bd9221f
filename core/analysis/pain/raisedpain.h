// Days on which pain stood well above what it had been. The diary sees this by itself; a flare is what the person
// calls one (see flares.h), and neither stands for the other.
#pragma once

#include <vector>

#include "domain/diary.h"

namespace slumbar {

struct RaisedPain {
    std::vector<Day> days;
    int judged = 0;  ///< days that could be held against the weeks before them

    bool operator==(const RaisedPain&) const = default;
};

/// A day's pain is the mean of its morning and evening back pain, of the one where there is only one: unlike the worst
/// of the day it stays the same kind of figure when a question was left out. Raised: 2 points, the smallest change
/// that people notice (Ostelo 2008, doi 10.1097/BRS.0b013e31815e3a10), or more above the median of the 28 days
/// before, of which at least 7 must be rated. The weeks before `days` are looked at too.
RaisedPain raisedPain(const Diary& diary, DayRange days);

}  // namespace slumbar
