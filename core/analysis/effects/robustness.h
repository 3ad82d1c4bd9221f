// Whether an effect stands up when its diary is looked at in other ways.
#pragma once

#include <set>

#include "analysis/effects/answer.h"

namespace slumbar {

/// The days that were written down late, counted from the first.
class LateEntries {
public:
    LateEntries(DayRange days, const std::set<Day>& lateDays);

    /// The rows that use anything of such a day; ascending as `rows`.
    std::vector<int> touching(const Question& question, const std::vector<int>& rows) const;

private:
    std::set<int> m_days;
};

/// Refits the reading that counts and counts the checks that hold: same sign, and the new estimate inside the 95 %
/// interval. The checks: without late entries; without the 5 % largest residuals; with one more day of past pain; with
/// the evening's stress held; in the first and in the second half of the days. A check is made where it has
/// enough data. Precondition: the answer has an estimate.
void checkRobustness(Answer& answer, const Question& question, DayRange days, const LateEntries& late);

}  // namespace slumbar
