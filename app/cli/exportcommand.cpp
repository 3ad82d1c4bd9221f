#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "exchange/slumbarcsv.h"
#include "exchange/slumbarjson.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

ExitCode runExport(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "export", QStringLiteral("--format csv|json --output PATH [--from DAY --to DAY] [--diary FILE]"),
        QStringLiteral("Writes the diary so that it can be read without Slumbar: csv is a folder of tables,\n"
                       "json one file. Both come back with slumbar import, and nothing is lost.\n\n"
                       "  slumbar export --format csv --output my-diary"));
    options.add(QStringLiteral("format"), QStringLiteral("NAME"), QStringLiteral("csv or json"));
    options.add(QStringLiteral("output"), QStringLiteral("PATH"),
                QStringLiteral("the folder (csv) or file (json) to write"));
    options.add(QStringLiteral("from"), QStringLiteral("DAY"), QStringLiteral("the first day, like 2026-10-03"));
    options.add(QStringLiteral("to"), QStringLiteral("DAY"), QStringLiteral("the last day"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const QString format = options.value(QStringLiteral("format"));
    const QString output = options.value(QStringLiteral("output"));
    const auto from = options.day(QStringLiteral("from"));
    const auto to = options.day(QStringLiteral("to"));
    if (format != QStringLiteral("csv") && format != QStringLiteral("json")) {
        return usageWrong("export", QStringLiteral("--format takes csv or json"), surroundings);
    }
    if (output.isEmpty()) {
        return usageWrong("export", QStringLiteral("--output PATH is needed"), surroundings);
    }
    if (!from || !to) {
        return usageWrong("export", QStringLiteral("days are written like 2026-10-03"), surroundings);
    }
    const QString path = options.diaryPath(surroundings);
    const auto diary = DiaryFile::read(path);
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    std::optional<DayRange> days;
    if (const auto range = diary->range(); range && (*from || *to)) {
        days = DayRange{from->value_or(range->first), to->value_or(range->last)};
        if (diary->between(*days).isEmpty()) {
            surroundings.err << "slumbar export: nothing is recorded on these days.\n";
            return ExitCode::InputWrong;
        }
    }
    const auto written = format == QStringLiteral("csv") ? exportSlumbarCsv(*diary, output, days)
                                                         : exportSlumbarJson(*diary, output, days);
    if (!written) {
        return failed(output, written.error(), surroundings);
    }
    surroundings.err << output << ": written.\n";
    return ExitCode::Done;
}

}  // namespace slumbar
