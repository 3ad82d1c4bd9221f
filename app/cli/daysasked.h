// The run of days a subcommand is about: --from, --to, and everything that is recorded where they are not given.
#pragma once

#include "cli/commandarguments.h"
#include "domain/diary.h"

namespace slumbar {

/// As the options say it; nothing where they leave it open.
struct DaysAsked {
    std::optional<Day> first;
    std::optional<Day> last;

    /// Nothing where the diary is empty and does not decide what was left open.
    std::optional<DayRange> in(const Diary& diary) const;
};

void addDaysAsked(CommandArguments& options);
/// An error was told where one of them is no day.
Result<DaysAsked> daysAsked(const CommandArguments& options, const char* subcommand, CommandSurroundings& surroundings);
/// The same for the day of any one option.
Result<std::optional<Day>> dayAsked(const CommandArguments& options, const char* option, const char* subcommand,
                                    CommandSurroundings& surroundings);

}  // namespace slumbar
