#include "cli/daysasked.h"

#include "text/words.h"

namespace slumbar {

void DaysAsked::addTo(CommandArguments& options)
{
    options.add(QStringLiteral("from"), QStringLiteral("DAY"), QStringLiteral("the first day"));
    options.add(QStringLiteral("to"), QStringLiteral("DAY"), QStringLiteral("the last day"));
}

std::optional<DaysAsked> DaysAsked::from(const CommandArguments& options, const char* subcommand,
                                         CommandSurroundings& surroundings)
{
    const auto first = options.day(QStringLiteral("from"));
    const auto last = options.day(QStringLiteral("to"));
    for (const auto* day : {&first, &last}) {
        if (!*day) {
            usageWrong(subcommand,
                       QStringLiteral("'%1' is not a day; write it like 2026-10-03").arg(toQt(day->error().detail)),
                       surroundings);
            return std::nullopt;
        }
    }
    DaysAsked asked;
    asked.m_first = *first;
    asked.m_last = *last;
    return asked;
}

std::optional<DayRange> DaysAsked::in(const Diary& diary) const
{
    if (const auto recorded = diary.range()) {
        return DayRange{m_first.value_or(recorded->first), m_last.value_or(recorded->last)};
    }
    return m_first && m_last ? std::optional(DayRange{*m_first, *m_last}) : std::nullopt;
}

}  // namespace slumbar
