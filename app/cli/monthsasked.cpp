#include "cli/monthsasked.h"

#include "cli/daysasked.h"

namespace slumbar {

namespace {

constexpr int mostYears = 10;

/// Four digits, as people write a year.
std::optional<int> yearFrom(const QString& text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    return isNumber && text.size() == 4 && year >= 1900 ? std::optional(year) : std::nullopt;
}

std::optional<MonthsAsked> wrong(const QString& what, CommandSurroundings& surroundings)
{
    usageWrong("report", what, surroundings);
    return std::nullopt;
}

std::optional<MonthsAsked> runAsked(const CommandArguments& options, CommandSurroundings& surroundings)
{
    const auto asked = daysAsked(options, "report", surroundings);
    if (!asked) {
        return std::nullopt;
    }
    if (!asked->first || !asked->last) {
        return wrong(QStringLiteral("--from DAY and --to DAY are needed together"), surroundings);
    }
    const DayRange days{*asked->first, *asked->last};
    if (days.isEmpty()) {
        return wrong(QStringLiteral("--to lies before --from"), surroundings);
    }
    if (days.length() > mostYears * 366) {
        return wrong(QStringLiteral("a report spans at most %1 years").arg(mostYears), surroundings);
    }
    return MonthsAsked{days, options.value(QStringLiteral("from")) + QStringLiteral(" to ") +
                                 options.value(QStringLiteral("to"))};
}

}  // namespace

std::optional<MonthsAsked> monthsAsked(const CommandArguments& options, CommandSurroundings& surroundings)
{
    const QString monthText = options.value(QStringLiteral("month"));
    const QString yearText = options.value(QStringLiteral("year"));
    const bool isRun = options.isSet(QStringLiteral("from")) || options.isSet(QStringLiteral("to"));
    const int ways = (monthText.isEmpty() ? 0 : 1) + (yearText.isEmpty() ? 0 : 1) + (isRun ? 1 : 0);
    if (ways != 1) {
        return wrong(QStringLiteral("one of --month YYYY-MM, --year YYYY, or --from DAY --to DAY is needed"),
                     surroundings);
    }
    if (isRun) {
        return runAsked(options, surroundings);
    }
    if (!yearText.isEmpty()) {
        const auto year = yearFrom(yearText);
        return year ? std::optional(MonthsAsked{{Day(*year, 1, 1), Day(*year, 12, 31)}, yearText})
                    : wrong(QStringLiteral("'%1' is not a year; write it like 2026").arg(yearText), surroundings);
    }
    const auto month = monthFromIso(monthText.toStdString());
    return month ? std::optional(MonthsAsked{DayRange::ofMonth(*month), monthText})
                 : wrong(QStringLiteral("'%1' is not a month; write it like 2026-10").arg(monthText), surroundings);
}

}  // namespace slumbar
