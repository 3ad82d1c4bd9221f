#include <algorithm>
#include <random>

#include <QJsonDocument>

#include "cli/experimentactions.h"
#include "cli/experimentjson.h"
#include "cli/experimentplan.h"
#include "journal/journal.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

namespace {

void addStartOptions(CommandArguments& options)
{
    addPlanOptions(options);
    options.add(QStringLiteral("first"), QStringLiteral("DAY"), QStringLiteral("the first day (tomorrow)"));
    options.add(QStringLiteral("seed"), QStringLiteral("S"),
                QStringLiteral("draw the order from this number, 0 to 999999999 (a random one)"));
    options.add(QStringLiteral("question"), QStringLiteral("TEXT"), QStringLiteral("what you want to know"));
    options.add(QStringLiteral("may-stop-early"), QString(), QStringLiteral("foresee that it may be stopped early"));
}

Result<ExperimentSeed> seedFrom(const CommandArguments& options)
{
    if (!options.isSet(QStringLiteral("seed"))) {
        std::random_device random;
        return ExperimentSeed::make(std::uniform_int_distribution(0, ExperimentSeed::highest)(random));
    }
    bool isNumber = false;
    const int number = options.value(QStringLiteral("seed")).toInt(&isNumber);
    const Result<ExperimentSeed> seed = isNumber ? ExperimentSeed::make(number) : failure(ErrorCode::TextNotUnderstood);
    return seed ? seed : failure(seed.error().code, "--seed takes a whole number from 0 to 999999999");
}

/// What the options say; the first day and the part of the day are still open.
struct Request {
    ExperimentFields fields;
    std::optional<Day> today;
    std::optional<Day> first;
};

/// The detail of an error says which option is wrong.
Result<Request> requestFrom(const CommandArguments& options)
{
    const auto plan = planFrom(options);
    const auto today = options.day(QStringLiteral("today"));
    const auto first = options.day(QStringLiteral("first"));
    const auto seed = seedFrom(options);
    if (!plan || !seed) {
        return tl::unexpected(plan ? seed.error() : plan.error());
    }
    if (!today || !first) {
        return failure(ErrorCode::TextNotUnderstood, "--today and --first take a day like 2026-10-03");
    }
    ExperimentFields fields;
    fields.question = options.value(QStringLiteral("question")).toStdString();
    fields.factor = plan->factor;
    fields.outcome = plan->outcome;
    fields.design = plan->design;
    fields.seed = *seed;
    fields.stopRule = options.isSet(QStringLiteral("may-stop-early")) ? StopRule::MayStopEarly : StopRule::RunsToItsEnd;
    return Request{std::move(fields), *today, *first};
}

/// Says why it cannot begin; the answer is whether it can.
bool canBegin(const Experiment& experiment, const Diary& diary, Day today, CommandSurroundings& surroundings)
{
    if (experiment->firstDay < today) {
        surroundings.err << "slumbar experiment start: the first day is past; an experiment is written down before it "
                            "begins.\n";
        return false;
    }
    if (const Experiment* other = overlapping(diary.experiments(), experiment.days())) {
        surroundings.err << "slumbar experiment start: " << toQt(other->id()) << " runs from "
                         << toQt(other->days().first.toIso()) << " to " << toQt(other->lastDay().toIso())
                         << ". Two experiments on the same days would disturb each other; begin after it, or stop it "
                            "first.\n";
        return false;
    }
    const Factor& habit = *diary.factor(experiment->factor);
    const DayRange days = experiment.days();
    const auto pause = std::find_if(days.begin(), days.end(), [&habit](Day day) { return habit.isPausedOn(day); });
    if (pause != days.end()) {
        surroundings.err << "slumbar experiment start: the habit is paused on " << toQt((*pause).toIso())
                         << ". End the pause, or begin after it.\n";
        return false;
    }
    return true;
}

Result<void> writeDown(const Experiment& experiment, const Diary& diary, DiaryFile& file)
{
    std::vector<Experiment> experiments = diary.experiments();
    experiments.push_back(experiment);
    Journal journal(diary, file);
    return journal.apply({{}, {}, {}, std::move(experiments)}).map([](const Edit&) {});
}

void printStarted(const Experiment& experiment, QTextStream& out)
{
    const DayRange days = experiment.plannedDays();
    out << "Written down as " << toQt(experiment.id()) << ": " << experiment->design.pairs.value()
        << " pairs of blocks of " << experiment->design.blockDays.value() << " days, " << words::longDay(days.first)
        << " to " << words::longDay(days.last) << ".\nThe order was drawn with the seed " << experiment->seed.value()
        << ". 'slumbar experiment status' says each day what to do; the result stays hidden until the end.\n";
}

/// The experiment that was begun; nothing after it was said why it cannot begin.
std::optional<Experiment> begun(Request request, const Diary& diary, DiaryFile& file, CommandSurroundings& surroundings)
{
    ExperimentFields& fields = request.fields;
    const Factor* habit = habitToTry(diary, fields.factor, surroundings);
    if (!habit) {
        return std::nullopt;
    }
    const Day today = todayIn(diary, request.today, surroundings);
    fields.partOfDay = (*habit)->partOfDay;
    fields.firstDay = request.first.value_or(today.next());
    fields.id = newExperimentId(fields.factor, fields.firstDay, diary.experiments());
    const auto experiment = Experiment::make(std::move(fields));
    if (experiment && !canBegin(*experiment, diary, today, surroundings)) {
        return std::nullopt;
    }
    const auto written = experiment.and_then([&](const Experiment& ready) { return writeDown(ready, diary, file); });
    if (!written) {
        failed(QStringLiteral("slumbar experiment start"), written.error(), surroundings);
        return std::nullopt;
    }
    return *experiment;
}

}  // namespace

ExitCode startExperiment(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "experiment start",
        QStringLiteral("--factor ID --outcome ID [--pairs N] [--block DAYS] [--washout DAYS] [--first DAY] [--seed S]"),
        QStringLiteral("Writes an experiment down before its first day and draws its order. From then on\n"
                       "'slumbar experiment status' says each day what to do. Every later change of the plan\n"
                       "stays in the history of the diary.\n\n"
                       "  slumbar experiment start --factor stretching --outcome pain.morning"));
    addStartOptions(options);
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    auto request = requestFrom(options);
    if (!request) {
        return usageWrong("experiment start", toQt(request.error().detail), surroundings);
    }
    const QString path = options.diaryPath(surroundings);
    const auto file = DiaryFile::open(path, Access::ReadWrite, surroundings.clock);
    const auto diary = file ? (*file)->load() : Result<Diary>(tl::unexpected(file.error()));
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const auto experiment = begun(*std::move(request), *diary, **file, surroundings);
    if (!experiment) {
        return ExitCode::InputWrong;
    }
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(experimentJson(*experiment)).toJson();
    } else {
        printStarted(*experiment, surroundings.out);
    }
    return ExitCode::Done;
}

}  // namespace slumbar
