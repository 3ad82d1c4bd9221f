// The run of days a subcommand is about: --from, --to, and everything that is recorded where they are not given.
#pragma once

#include "cli/commandarguments.h"
#include "domain/diary.h"

namespace slumbar {

/// The days that were asked for, before a diary was read.
class DaysAsked {
public:
    static void addTo(CommandArguments& options);
    /// Nothing, after saying so, where one of them is no day.
    static std::optional<DaysAsked> from(const CommandArguments& options, const char* subcommand,
                                         CommandSurroundings& surroundings);

    /// Empty where the diary is and no days were given.
    std::optional<DayRange> in(const Diary& diary) const;

private:
    std::optional<Day> m_first, m_last;
};

}  // namespace slumbar
