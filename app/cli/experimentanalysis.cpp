#include <algorithm>

#include <QJsonDocument>

#include "cli/experimentactions.h"
#include "cli/experimentjson.h"
#include "journal/journal.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

namespace {

QString orderText(const std::vector<Arm>& order)
{
    QString text;
    for (std::size_t block = 0; block < order.size(); ++block) {
        text += block > 0 && block % 2 == 0 ? QStringLiteral(" ") : QString();
        text += QLatin1Char(order[block] == Arm::With ? 'A' : 'B');
    }
    return text;
}

QString verdictText(ExperimentVerdict verdict)
{
    switch (verdict) {
    case ExperimentVerdict::BetterWith:
        return QStringLiteral("Better with it.");
    case ExperimentVerdict::BetterWithout:
        return QStringLiteral("Better without it.");
    case ExperimentVerdict::NotDistinguishable:
        return QStringLiteral("Not distinguishable: chance alone can make such a difference. That does not show that "
                              "it does nothing.");
    case ExperimentVerdict::TooFewPairs:
        return QStringLiteral("Too few pairs for a verdict; six are needed.");
    }
    Q_UNREACHABLE();
}

void printArm(const char* name, const ArmAdherence& arm, QTextStream& out)
{
    out << name << " " << arm.followed << " of " << arm.followed + arm.notFollowed << " recorded days";
}

void printResult(const ExperimentResult& result, Measure outcome, QTextStream& out)
{
    out << "Values: " << result.daysRecorded << " of " << result.daysDue << " days; " << result.pairs.size() << " of "
        << result.pairsPlanned << " pairs compared" << (result.wasStoppedEarly ? "; stopped early\n" : "\n");
    if (result.difference) {
        out << "Difference, with less without: " << words::number(*result.difference, 2) << " " << unitOf(outcome);
    }
    if (result.interval) {
        out << ", 95 % interval " << words::number(result.interval->low, 2) << " to "
            << words::number(result.interval->high, 2) << ", exact p = " << words::number(*result.p, 3);
    }
    out << (result.difference ? "\n" : "") << verdictText(result.verdict) << "\n";
}

void printReport(const ExperimentReport& report, QTextStream& out)
{
    out << (report.title.empty() ? toQt(report.factor) : toQt(report.title)) << "\n"
        << "Compared: " << toQt(report.factor) << " done (A) and left out (B), by " << toQt(idOf(report.outcome))
        << "\n"
        << "Periods: " << report.pairs << " pairs of blocks of " << report.blockDays << " days, "
        << toQt(report.plannedDays.first.toIso()) << " to " << toQt(report.plannedDays.last.toIso()) << "\n"
        << "Wash-out: " << washOutText(report.washOutDays) << "\n"
        << "Order, drawn with the seed " << report.seed << ": " << orderText(report.order) << "\n";
    if (report.stopped) {
        out << "Stopped early on " << toQt(report.stopped->day.toIso()) << ": " << toQt(report.stopped->reason) << "\n";
    }
    out << "Followed: ";
    printArm("A", report.adherence.with, out);
    printArm(", B", report.adherence.without, out);
    out << "\n";
    if (report.result) {
        printResult(*report.result, report.outcome, out);
    }
}

/// The experiment after its early stop was written down.
Result<Experiment> stopped(const Experiment& experiment, const Diary& diary, DiaryFile& file, const EarlyStop& stop)
{
    return experiment.stoppedOn(stop.day, stop.reason).and_then([&](const Experiment& ended) -> Result<Experiment> {
        std::vector<Experiment> experiments = diary.experiments();
        std::replace(experiments.begin(), experiments.end(), experiment, ended);
        Journal journal(diary, file);
        return journal.apply({{}, {}, {}, std::move(experiments)}).map([&ended](const Edit&) { return ended; });
    });
}

ExitCode printAnalysis(const std::string& id, const ExperimentReport& report, bool isJson,
                       CommandSurroundings& surroundings)
{
    if (isJson) {
        surroundings.out << QJsonDocument(reportJson(id, report)).toJson();
    } else {
        printReport(report, surroundings.out);
    }
    if (!report.result) {
        surroundings.err << "slumbar experiment analyse: it is not finished. The result is hidden; days left: "
                         << report.result.error().daysLeft << ".\n";
    }
    return report.result ? ExitCode::Done : ExitCode::InputWrong;
}

/// What the options ask for.
struct Request {
    std::string id;  ///< empty: the running or latest one
    std::optional<std::string> whyStop;
    std::optional<Day> today;
};

/// The detail of an error says which option is wrong.
Result<Request> requestFrom(const CommandArguments& options)
{
    const auto today = options.day(QStringLiteral("today"));
    if (!today) {
        return failure(ErrorCode::TextNotUnderstood, "--today takes a day like 2026-10-03");
    }
    Request request{options.value(QStringLiteral("id")).toStdString(), std::nullopt, *today};
    if (options.isSet(QStringLiteral("stop-early"))) {
        request.whyStop = options.value(QStringLiteral("stop-early")).trimmed().toStdString();
        if (request.whyStop->empty()) {
            return failure(ErrorCode::TextNotUnderstood, "--stop-early takes the reason");
        }
    }
    return request;
}

/// The experiment asked for, stopped where that was asked for; nothing after it was said why not.
std::optional<Experiment> chosen(const Request& request, const Diary& diary, DiaryFile& file,
                                 CommandSurroundings& surroundings)
{
    const Day today = todayIn(diary, request.today, surroundings);
    const Experiment* found = request.id.empty() ? experimentAbout(diary, today) : diary.experiment(request.id);
    if (!found) {
        surroundings.err << "slumbar experiment analyse: there is no such experiment in this diary.\n";
        return std::nullopt;
    }
    if (!request.whyStop) {
        return *found;
    }
    if (found->fields().stopped || found->isFinishedBy(today)) {
        surroundings.err << "slumbar experiment analyse: it is over already; there is nothing to stop.\n";
        return std::nullopt;
    }
    const auto ended = stopped(*found, diary, file, {std::max(today, found->fields().firstDay), *request.whyStop});
    if (!ended) {
        failed(QStringLiteral("slumbar experiment analyse"), ended.error(), surroundings);
        return std::nullopt;
    }
    return *ended;
}

}  // namespace

ExitCode analyseExperiment(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "experiment analyse", QStringLiteral("[--id ID] [--stop-early WHY] [--today DAY] [--json] [--diary FILE]"),
        QStringLiteral("Shows the result of an experiment, by default the running or latest one, once it is\n"
                       "finished. Until then the result is hidden and the answer is 1. Stopping early is always\n"
                       "possible; the result is then labelled so.\n\n"
                       "  slumbar experiment analyse\n"
                       "  slumbar experiment analyse --stop-early \"flu\""));
    options.add(QStringLiteral("id"), QStringLiteral("ID"), QStringLiteral("which experiment"));
    options.add(QStringLiteral("stop-early"), QStringLiteral("WHY"),
                QStringLiteral("end it today and write down why; today no longer belongs to it"));
    options.add(QStringLiteral("today"), QStringLiteral("DAY"), QStringLiteral("take this day for today"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto request = requestFrom(options);
    if (!request) {
        return usageWrong("experiment analyse", toQt(request.error().detail), surroundings);
    }
    const QString path = options.diaryPath(surroundings);
    const Access access = request->whyStop ? Access::ReadWrite : Access::ReadOnly;
    const auto file = DiaryFile::open(path, access, surroundings.clock);
    const auto diary = file ? (*file)->load() : Result<Diary>(tl::unexpected(file.error()));
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const auto experiment = chosen(*request, *diary, **file, surroundings);
    if (!experiment) {
        return ExitCode::InputWrong;
    }
    const Day today = todayIn(*diary, request->today, surroundings);
    return printAnalysis(experiment->id(), experimentReport(*diary, *experiment, today), options.wantsJson(),
                         surroundings);
}

}  // namespace slumbar
