// The days a report is about: a month, a year, or a run of days.
#pragma once

#include "cli/commandarguments.h"

namespace slumbar {

struct MonthsAsked {
    DayRange days;
    QString words;  ///< as it was asked for: "2026-10"
};

/// Of --month, --year, and --from with --to. Nothing where it is not exactly one of them; what is wrong was said.
std::optional<MonthsAsked> monthsAsked(const CommandArguments& options, CommandSurroundings& surroundings);

}  // namespace slumbar
