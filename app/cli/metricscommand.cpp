#include <algorithm>

#include <QJsonDocument>

#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "cli/daysasked.h"
#include "cli/metricsjson.h"
#include "cli/metricstext.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

namespace {

/// Nothing of a day after today is used.
std::optional<DayRange> daysUntil(std::optional<Day> today, std::optional<DayRange> days)
{
    if (days) {
        days->last = std::min(days->last, today.value_or(days->last));
    }
    return days;
}

}  // namespace

ExitCode runMetrics(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "metrics", QStringLiteral("[--from DAY --to DAY] [--today DAY] [--json] [--diary FILE]"),
        QStringLiteral("Prints the sleep, pain and habit figures of a run of days, by default from the first\n"
                       "recorded day to the last. Days are written 2026-10-03.\n\n"
                       "  slumbar metrics --from 2026-10-01 --to 2026-10-31 --json"));
    addDaysAsked(options);
    options.add(QStringLiteral("today"), QStringLiteral("DAY"),
                QStringLiteral("leave out everything after this day, and tell debt, strength and streaks as on it"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto asked = daysAsked(options, "metrics", surroundings);
    const auto today = dayAsked(options, "today", "metrics", surroundings);
    if (!asked || !today) {
        return ExitCode::UsageWrong;
    }
    const QString path = options.diaryPath(surroundings);
    const auto diary = DiaryFile::read(path);
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const auto days = daysUntil(*today, asked->in(*diary));
    if (days && days->isEmpty()) {
        surroundings.err << "slumbar metrics: the first day lies after the last; nothing matches.\n";
        return ExitCode::InputWrong;
    }
    // An empty diary is summed over an empty range.
    const DayRange range = days.value_or(DayRange::none());
    // Today decides where it is given, but no day after those asked for.
    const Day toldOn = *today && !asked->last ? **today : range.last;
    const Metrics metrics = metricsOf(*diary, range, toldOn);
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
