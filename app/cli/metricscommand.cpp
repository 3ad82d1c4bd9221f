#include <QJsonDocument>

#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "cli/metricsjson.h"
#include "cli/metricstext.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

namespace {

/// As the options say it; nothing where they leave it open.
struct DaysAsked {
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<Day> today;
};

/// Nothing for an empty diary, unless both ends are asked for. Nothing of a day after today is used.
std::optional<DayRange> daysOf(const Diary& diary, const DaysAsked& asked)
{
    const auto recorded = diary.range();
    if (!recorded && !(asked.from && asked.to)) {
        return std::nullopt;
    }
    const Day first = asked.from ? *asked.from : recorded->first;
    const Day last = asked.to ? *asked.to : recorded->last;
    return DayRange{first, std::min(last, asked.today.value_or(last))};
}

/// The day on which debt, strength and streaks are told: today where it is given, but none after the days asked for.
Day toldOn(DayRange days, const DaysAsked& asked)
{
    return asked.today && !asked.to ? *asked.today : days.last;
}

}  // namespace

ExitCode runMetrics(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "metrics", QStringLiteral("[--from DAY --to DAY] [--today DAY] [--json] [--diary FILE]"),
        QStringLiteral("Prints the sleep, pain and habit figures of a run of days, by default from the first\n"
                       "recorded day to the last. Days are written 2026-10-03.\n\n"
                       "  slumbar metrics --from 2026-10-01 --to 2026-10-31 --json"));
    options.add(QStringLiteral("from"), QStringLiteral("DAY"), QStringLiteral("the first day"));
    options.add(QStringLiteral("to"), QStringLiteral("DAY"), QStringLiteral("the last day"));
    options.add(QStringLiteral("today"), QStringLiteral("DAY"),
                QStringLiteral("leave out everything after this day, and tell debt, strength and streaks as on it"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    DaysAsked asked;
    for (const auto& [name, day] : {std::pair("from", &asked.from), {"to", &asked.to}, {"today", &asked.today}}) {
        const auto read = options.day(QLatin1String(name));
        if (!read) {
            return usageWrong(
                "metrics", QStringLiteral("'%1' is not a day; write it like 2026-10-03").arg(toQt(read.error().detail)),
                surroundings);
        }
        *day = *read;
    }
    const QString path = options.diaryPath(surroundings);
    const auto diary = DiaryFile::read(path);
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const auto days = daysOf(*diary, asked);
    if (days && days->isEmpty()) {
        surroundings.err << "slumbar metrics: the first day lies after the last; nothing matches.\n";
        return ExitCode::InputWrong;
    }
    // An empty diary is summed over an empty range.
    const DayRange range = days.value_or(DayRange{Day(2000, 1, 2), Day(2000, 1, 1)});
    const Metrics metrics = metricsOf(*diary, range, toldOn(range, asked));
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(metricsJson(*diary, metrics)).toJson(QJsonDocument::Indented);
    } else if (days) {
        printMetrics(*diary, metrics, surroundings.out);
    } else {
        surroundings.out << "Nothing is recorded yet.\n";
    }
    return ExitCode::Done;
}

}  // namespace slumbar
