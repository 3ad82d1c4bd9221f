// Sleep debt: what is missing from the person's need over the last two weeks.
#pragma once

#include <vector>

#include "analysis/figure.h"
#include "domain/diary.h"

namespace slumbar {

inline constexpr int debtDays = 14;

/// Σ(need - TST) of the recorded nights that ended in the `debtDays` up to a day, in hours, never below 0 in total
/// (the need is the person's; two weeks as in Van Dongen 2003, doi 10.1093/sleep/26.2.117). Figure::count is the
/// number of nights with a TST, of which a night awake is one; not yet below `fewestNights`.
OrNotYet<Figure> sleepDebtH(const Diary& diary, Day last);

/// The same for every day of a range, in time linear in its length.
std::vector<OrNotYet<Figure>> sleepDebtsH(const Diary& diary, DayRange days);

}  // namespace slumbar
