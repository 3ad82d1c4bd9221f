#include <algorithm>

#include <QJsonDocument>

#include "analysis/experiments/experimentadherence.h"
#include "cli/experimentactions.h"
#include "cli/experimentjson.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

namespace {

const char* stateOf(const Experiment& experiment, Day today)
{
    if (experiment->stopped && experiment->stopped->day <= today) {
        return "stopped_early";
    }
    if (experiment.isFinishedBy(today)) {
        return "finished";
    }
    return experiment.on(today) ? "running" : "upcoming";
}

QJsonObject statusJson(const Experiment& experiment, const ExperimentAdherence& adherence, Day today)
{
    const auto place = experiment.on(today);
    const auto ifRunning = [&place](const auto& valueOf) { return place ? QJsonValue(valueOf(*place)) : QJsonValue(); };
    return {{QStringLiteral("id"), toQt(experiment.id())},
            {QStringLiteral("factor"), toQt(experiment->factor)},
            {QStringLiteral("outcome"), toQt(idOf(experiment->outcome))},
            {QStringLiteral("state"), QLatin1String(stateOf(experiment, today))},
            {QStringLiteral("first_day"), toQt(experiment.plannedDays().first.toIso())},
            {QStringLiteral("last_day"), toQt(experiment.plannedDays().last.toIso())},
            {QStringLiteral("day"), ifRunning([&](const ExperimentDay&) { return today - experiment->firstDay + 1; })},
            {QStringLiteral("days"), experiment->design.days()},
            {QStringLiteral("pair"), ifRunning([](const ExperimentDay& on) { return on.pair + 1; })},
            {QStringLiteral("block"), ifRunning([](const ExperimentDay& on) { return on.block + 1; })},
            {QStringLiteral("arm"), ifRunning([](const ExperimentDay& on) { return toQt(idOf(on.arm)); })},
            {QStringLiteral("wash_out"), ifRunning([](const ExperimentDay& on) { return on.isWashOut; })},
            {QStringLiteral("adherence"), adherenceJson(adherence)}};
}

void printArm(const QString& name, const ArmAdherence& arm, QTextStream& out)
{
    out << "  " << name << ": followed on " << arm.followed << " of " << arm.followed + arm.notFollowed
        << " recorded days, " << arm.notRecorded << " not recorded";
    if (arm.notApplicable > 0) {
        out << ", " << arm.notApplicable << " did not apply";
    }
    out << "\n";
}

void printToday(const Experiment& experiment, const QString& habit, Day today, QTextStream& out)
{
    const auto place = experiment.on(today);
    if (place) {
        out << "Today: " << (place->arm == Arm::With ? "do it" : "leave it out") << " (" << habit << ").\nDay "
            << today - experiment->firstDay + 1 << " of " << experiment->design.days() << ", block " << place->block + 1
            << " of " << experiment.order().size() << ", day " << place->dayOfBlock + 1 << " of the block"
            << (place->isWashOut ? ", left out of the comparison.\n" : ".\n");
    } else if (today < experiment->firstDay) {
        out << "It begins on " << words::longDay(experiment->firstDay) << " (" << habit << ").\n";
    } else {
        out << "It is over (" << habit << "). 'slumbar experiment analyse' shows the result.\n";
    }
}

}  // namespace

ExitCode experimentStatus(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "experiment status", QStringLiteral("[--today DAY] [--json] [--diary FILE]"),
        QStringLiteral("Says what the experiment asks for today, and how far it was followed until yesterday.\n"
                       "Never says how it goes: the result stays hidden until the end.\n\n"
                       "  slumbar experiment status"));
    options.add(QStringLiteral("today"), QStringLiteral("DAY"), QStringLiteral("take this day for today"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto given = options.day(QStringLiteral("today"));
    if (!given) {
        return usageWrong("experiment status", QStringLiteral("--today takes a day like 2026-10-03"), surroundings);
    }
    const QString path = options.diaryPath(surroundings);
    const auto diary = DiaryFile::read(path);
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const Day today = todayIn(*diary, *given, surroundings);
    const Experiment* experiment = experimentAbout(*diary, today);
    if (!experiment) {
        surroundings.err << "slumbar experiment status: there is no experiment in this diary.\n";
        return ExitCode::InputWrong;
    }
    const ExperimentAdherence adherence = experimentAdherence(*diary, *experiment, today.previous());
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(statusJson(*experiment, adherence, today)).toJson();
        return ExitCode::Done;
    }
    const Factor* factor = diary->factor(experiment->fields().factor);
    const QString habit = factor ? words::factorName(*factor) : toQt(experiment->fields().factor);
    printToday(*experiment, habit, today, surroundings.out);
    printArm(QStringLiteral("days with"), adherence.with, surroundings.out);
    printArm(QStringLiteral("days without"), adherence.without, surroundings.out);
    return ExitCode::Done;
}

}  // namespace slumbar
