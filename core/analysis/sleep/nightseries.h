// The measures of the night as one value a day over a range, which is how they are held against pain.
#pragma once

#include <optional>
#include <vector>

#include "domain/diary.h"

namespace slumbar {

/// One entry a day, nothing where it is not known.
using DayValues = std::vector<std::optional<double>>;

/// Of the night that counts and ended on each day of `days`; every vector has days.length() entries. A night awake
/// lasts 0 hours and has no mid-sleep.
struct NightSeries {
    DayRange days;
    DayValues durationH;           ///< TST
    DayValues quality;             ///< 1 to 5
    DayValues efficiency;          ///< 100 TST / TIB
    DayValues awakenings;          ///< NWAK
    DayValues awakeAfterOnsetMin;  ///< WASO
    /// Hours, without sign, from the circular median of the range's own mid-sleeps; nothing at all below
    /// `fewestNights` of them.
    DayValues midsleepDeviationH;
    DayValues debtH;  ///< as sleepDebtH, which looks back before the range

    bool operator==(const NightSeries&) const = default;
};

/// In time linear in the length of the range, but for the one median. Sources: Night, midsleeps, sleepDebtH.
NightSeries nightSeries(const Diary& diary, DayRange days);

}  // namespace slumbar
