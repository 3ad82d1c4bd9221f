#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "report/monthlyreport.h"
#include "report/reportpdf.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

ExitCode runReport(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options("report",
                             QStringLiteral("--month YYYY-MM --output FILE.pdf [--paper a4|letter] [--diary FILE]"),
                             QStringLiteral("Writes the two pages of a month: one for the clinician, one for you.\n\n"
                                            "  slumbar report --month 2026-10 --output october.pdf"));
    options.add(QStringLiteral("month"), QStringLiteral("YYYY-MM"), QStringLiteral("the month"));
    options.add(QStringLiteral("output"), QStringLiteral("FILE"), QStringLiteral("the PDF to write"));
    options.add(QStringLiteral("paper"), QStringLiteral("SIZE"), QStringLiteral("a4 or letter (a4)"),
                QStringLiteral("a4"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto month = monthFromIso(options.value(QStringLiteral("month")).toStdString());
    if (!month) {
        return usageWrong("report", QStringLiteral("--month YYYY-MM is needed, for example --month 2026-10"),
                          surroundings);
    }
    const QString output = options.value(QStringLiteral("output"));
    if (!output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        return usageWrong("report", QStringLiteral("--output FILE.pdf is needed"), surroundings);
    }
    const QString paper = options.value(QStringLiteral("paper")).toLower();
    if (paper != QStringLiteral("a4") && paper != QStringLiteral("letter")) {
        return usageWrong("report", QStringLiteral("--paper takes a4 or letter"), surroundings);
    }
    const QString path = options.diaryPath(surroundings);
    const auto diary = DiaryFile::read(path);
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const DayRange days = DayRange::ofMonth(*month);
    if (diary->between(days).isEmpty()) {
        surroundings.err << words::month(*month) << ": nothing is recorded in this month.\n";
        return ExitCode::InputWrong;
    }
    const Day printed = dayOf(surroundings.clock.now(), diary->profile().dayBoundary);
    const auto written = writePdf(monthlyReport(*diary, *month, printed),
                                  paper == QStringLiteral("a4") ? Paper::A4 : Paper::Letter, output);
    if (!written) {
        return failed(output, written.error(), surroundings);
    }
    surroundings.err << output << ": written.\n";
    return ExitCode::Done;
}

}  // namespace slumbar
