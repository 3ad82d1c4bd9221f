#include "cli/daysasked.h"

#include "text/words.h"

namespace slumbar {

std::optional<DayRange> DaysAsked::in(const Diary& diary) const
{
    if (const auto recorded = diary.range()) {
        return DayRange{first.value_or(recorded->first), last.value_or(recorded->last)};
    }
    return first && last ? std::optional(DayRange{*first, *last}) : std::nullopt;
}

void addDaysAsked(CommandArguments& options)
{
    options.add(QStringLiteral("from"), QStringLiteral("DAY"), QStringLiteral("the first day"));
    options.add(QStringLiteral("to"), QStringLiteral("DAY"), QStringLiteral("the last day"));
}

Result<std::optional<Day>> dayAsked(const CommandArguments& options, const char* option, const char* subcommand,
                                    CommandSurroundings& surroundings)
{
    auto day = options.day(QLatin1String(option));
    if (!day) {
        usageWrong(subcommand,
                   QStringLiteral("'%1' is not a day; write it like 2026-10-03").arg(toQt(day.error().detail)),
                   surroundings);
    }
    return day;
}

Result<DaysAsked> daysAsked(const CommandArguments& options, const char* subcommand, CommandSurroundings& surroundings)
{
    return dayAsked(options, "from", subcommand, surroundings).and_then([&](std::optional<Day> first) {
        return dayAsked(options, "to", subcommand, surroundings).map([first](std::optional<Day> last) {
            return DaysAsked{first, last};
        });
    });
}

}  // namespace slumbar
