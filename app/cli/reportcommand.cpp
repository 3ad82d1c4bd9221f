#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "cli/monthsasked.h"
#include "report/reporthtml.h"
#include "report/reportpdf.h"
#include "storage/diaryfile.h"
#include "text/language.h"
#include "text/words.h"

namespace slumbar {

namespace {

struct Output {
    QString path;
    bool isHtml;
};

std::optional<Output> outputAsked(const CommandArguments& options)
{
    const QString path = options.value(QStringLiteral("output"));
    const bool isHtml = path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    return isHtml || isPdf ? std::optional(Output{path, isHtml}) : std::nullopt;
}

/// Where none is named, the one that is usual here.
std::optional<Paper> paperAsked(const CommandArguments& options, const QLocale& here)
{
    const QString paper = options.value(QStringLiteral("paper")).toLower();
    if (paper.isEmpty()) {
        return usualPaper(here);
    }
    if (paper == QStringLiteral("a4")) {
        return Paper::A4;
    }
    return paper == QStringLiteral("letter") ? std::optional(Paper::Letter) : std::nullopt;
}

/// Where none is named, that of the locale.
std::optional<QLocale> languageAsked(const CommandArguments& options)
{
    const QLocale here;
    return options.isSet(QStringLiteral("language")) ? languageFromTag(options.value(QStringLiteral("language")), here)
                                                     : spokenFor(here);
}

std::vector<MonthlyReport> reportsOf(const Diary& diary, const MonthsAsked& asked, Day printed)
{
    std::vector<MonthlyReport> reports;
    for (auto month = asked.days.first.month(); month <= asked.days.last.month(); month += std::chrono::months(1)) {
        const bool isToCome = month > printed.month();
        if (!isToCome) {
            reports.push_back(monthlyReport(diary, month, printed, asked.days));
        }
    }
    return reports;
}

void addReportOptions(CommandArguments& options)
{
    options.add(QStringLiteral("month"), QStringLiteral("YYYY-MM"), QStringLiteral("the month"));
    options.add(QStringLiteral("year"), QStringLiteral("YYYY"), QStringLiteral("every month of the year"));
    options.add(QStringLiteral("from"), QStringLiteral("DAY"), QStringLiteral("the first day of a run of days"));
    options.add(QStringLiteral("to"), QStringLiteral("DAY"), QStringLiteral("its last day"));
    options.add(QStringLiteral("output"), QStringLiteral("FILE"), QStringLiteral("the PDF or HTML to write"));
    options.add(QStringLiteral("paper"), QStringLiteral("SIZE"), QStringLiteral("a4 or letter (what is usual here)"));
    options.add(QStringLiteral("language"), QStringLiteral("TAG"),
                QStringLiteral("en, de, es, fr or id, with a country if you like: es-MX (that of your locale)"));
}

}  // namespace

ExitCode runReport(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "report",
        QStringLiteral("(--month YYYY-MM | --year YYYY | --from DAY --to DAY) --output FILE.pdf|FILE.html\n"
                       "       [--paper a4|letter] [--language TAG] [--diary FILE]"),
        QStringLiteral(
            "Writes the two pages of a month: one for the clinician, one for you. Of several months each has "
            "its\npages, behind a page of contents. The HTML reads well with a screen reader and prints the "
            "same pages.\n\n"
            "  slumbar report --month 2026-10 --output october.pdf\n"
            "  slumbar report --from 2026-09-12 --to 2026-10-20 --language es --output visit.html"));
    addReportOptions(options);
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto asked = monthsAsked(options, surroundings);
    if (!asked) {
        return ExitCode::UsageWrong;
    }
    const auto output = outputAsked(options);
    if (!output) {
        return usageWrong("report", QStringLiteral("--output FILE.pdf or --output FILE.html is needed"), surroundings);
    }
    const auto language = languageAsked(options);
    if (!language) {
        return usageWrong("report", QStringLiteral("--language takes en, de, es, fr or id"), surroundings);
    }
    const bool hasCountry = options.value(QStringLiteral("language")).size() > 2;
    const auto paper = paperAsked(options, hasCountry ? *language : QLocale());
    if (!paper) {
        return usageWrong("report", QStringLiteral("--paper takes a4 or letter"), surroundings);
    }
    const QString path = options.diaryPath(surroundings);
    const auto diary = DiaryFile::read(path);
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    if (diary->between(asked->days).isEmpty()) {
        surroundings.err << asked->words << ": nothing is recorded.\n";
        return ExitCode::InputWrong;
    }
    const Day printed = dayOf(surroundings.clock.now(), diary->profile().dayBoundary);
    const auto written = [&] {
        const Speaking speaking(*language);
        const auto reports = reportsOf(*diary, *asked, printed);
        return output->isHtml ? writeHtml(reports, *paper, output->path) : writePdf(reports, *paper, output->path);
    }();
    if (!written) {
        return failed(output->path, written.error(), surroundings);
    }
    surroundings.err << output->path << ": written.\n";
    return ExitCode::Done;
}

}  // namespace slumbar
