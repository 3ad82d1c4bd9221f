#include "cli/experimentplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "analysis/experiments/experimentpower.h"
#include "cli/experimentactions.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

namespace {

template<class T>
Result<T> boundedOption(const CommandArguments& options, const char* name)
{
    bool isNumber = false;
    const int number = options.value(QLatin1String(name)).toInt(&isNumber);
    const Result<T> value = isNumber ? T::make(number) : failure(ErrorCode::TextNotUnderstood);
    return value ? value
                 : failure(ErrorCode::ValueOutOfRange, "--" + std::string(name) + " takes a whole number from " +
                                                           std::to_string(T::lowest) + " to " +
                                                           std::to_string(T::highest));
}

Result<Measure> outcomeOption(const CommandArguments& options)
{
    const auto outcome = measureFromId(options.value(QStringLiteral("outcome")).toStdString());
    return outcome && isExperimentOutcome(*outcome)
               ? outcome
               : failure(ErrorCode::TextNotUnderstood,
                         "--outcome takes an id such as pain.morning; --help has them all");
}

QJsonObject noiseJson(const OutcomeNoise& noise)
{
    return {{QStringLiteral("deviation"), noise.deviation},
            {QStringLiteral("autocorrelation"), noise.autocorrelation},
            {QStringLiteral("recorded_share"), noise.recordedShare},
            {QStringLiteral("values"), noise.values}};
}

QJsonObject planJson(const ExperimentPlan& plan, const OrNotYet<OutcomeNoise>& noise,
                     const std::vector<PowerPoint>& curve)
{
    QJsonArray power;
    for (const PowerPoint& point : curve) {
        power.append(QJsonObject{{QStringLiteral("effect"), point.effect}, {QStringLiteral("power"), point.power}});
    }
    return {{QStringLiteral("factor"), toQt(plan.factor)},
            {QStringLiteral("outcome"), toQt(idOf(plan.outcome))},
            {QStringLiteral("pairs"), plan.design.pairs.value()},
            {QStringLiteral("block_days"), plan.design.blockDays.value()},
            {QStringLiteral("wash_out_days"), plan.design.washOutDays.value()},
            {QStringLiteral("days"), plan.design.days()},
            {QStringLiteral("noise"), noise ? QJsonValue(noiseJson(*noise)) : QJsonValue()},
            {QStringLiteral("values_missing"), noise ? QJsonValue() : QJsonValue(noise.error().missing)},
            {QStringLiteral("power"), power}};
}

void printPower(Measure outcome, const OrNotYet<OutcomeNoise>& noise, const std::vector<PowerPoint>& curve,
                QTextStream& out)
{
    if (!noise) {
        out << "There are too few values to say what it would notice: " << noise.error().missing
            << " more are needed, on days in a row.\n";
        return;
    }
    out << "Of the last 90 days, " << noise->values << " have a value: standard deviation "
        << words::number(noise->deviation, 2) << ", autocorrelation " << words::number(noise->autocorrelation, 2)
        << ".\nSo often would a true difference be noticed:\n";
    const int decimals = curve.front().effect < 1 ? 2 : 0;
    for (const PowerPoint& point : curve) {
        out << QStringLiteral("  %1 %2 %3 %\n")
                   .arg(words::number(point.effect, decimals), 6)
                   .arg(unitOf(outcome), -7)
                   .arg(words::number(100 * point.power, 0), 3);
    }
}

void printPlan(const ExperimentPlan& plan, const Factor& habit, QTextStream& out)
{
    const ExperimentDesign& design = plan.design;
    out << words::shortFactorName(habit) << ", done or left out; compared by " << toQt(idOf(plan.outcome)) << ".\n"
        << design.pairs.value() << " pairs of blocks of " << design.blockDays.value() << " days, " << design.days()
        << " days. Wash-out: " << washOutText(design.washOutDays.value()) << ".\n";
}

}  // namespace

void addPlanOptions(CommandArguments& options)
{
    options.add(QStringLiteral("factor"), QStringLiteral("ID"), QStringLiteral("the habit to do or to leave out"));
    options.add(QStringLiteral("outcome"), QStringLiteral("ID"),
                QStringLiteral("what is compared: pain.morning, pain.evening, stiffness.morning_min, night.duration_h, "
                               "night.quality, night.efficiency, night.awakenings or night.awake_after_onset_min"));
    options.add(QStringLiteral("pairs"), QStringLiteral("N"), QStringLiteral("pairs of blocks, 6 to 12 (8)"),
                QStringLiteral("8"));
    options.add(QStringLiteral("block"), QStringLiteral("DAYS"), QStringLiteral("days of a block, 3 to 7 (3)"),
                QStringLiteral("3"));
    options.add(QStringLiteral("washout"), QStringLiteral("DAYS"),
                QStringLiteral("days left out at the start of every block, 0 to 2 (1)"), QStringLiteral("1"));
    options.add(QStringLiteral("today"), QStringLiteral("DAY"), QStringLiteral("take this day for today"));
}

Result<ExperimentPlan> planFrom(const CommandArguments& options)
{
    ExperimentPlan plan{options.value(QStringLiteral("factor")).toStdString(), Measure::MorningPain, {}};
    if (plan.factor.empty()) {
        return failure(ErrorCode::TextNotUnderstood, "--factor ID is needed");
    }
    return outcomeOption(options)
        .map([&plan](Measure outcome) { plan.outcome = outcome; })
        .and_then([&options] { return boundedOption<PairCount>(options, "pairs"); })
        .map([&plan](PairCount pairs) { plan.design.pairs = pairs; })
        .and_then([&options] { return boundedOption<BlockDays>(options, "block"); })
        .map([&plan](BlockDays days) { plan.design.blockDays = days; })
        .and_then([&options] { return boundedOption<WashOutDays>(options, "washout"); })
        .map([&plan](WashOutDays days) {
            plan.design.washOutDays = days;
            return plan;
        });
}

const Factor* habitToTry(const Diary& diary, const std::string& id, CommandSurroundings& surroundings)
{
    const Factor* factor = diary.factor(id);
    const auto refused = [&](const char* why) {
        surroundings.err << "slumbar experiment: " << toQt(id) << " " << why << "\n";
        return nullptr;
    };
    if (!factor) {
        return refused("is not in this diary; slumbar metrics --json has the ids of all habits.");
    }
    if (!factor->isHabit()) {
        return refused("is a measure without a target, so it cannot be done or left out.");
    }
    if ((*factor)->isArchived) {
        return refused("is archived; bring it back first, or nobody would ask for its marks.");
    }
    return factor;
}

ExitCode planExperiment(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "experiment plan", QStringLiteral("--factor ID --outcome ID [--pairs N] [--block DAYS] [--washout DAYS]"),
        QStringLiteral("Says how long an experiment would take and, from your own values of the last 90 days,\n"
                       "how often it would notice a true difference. Writes nothing.\n\n"
                       "  slumbar experiment plan --factor stretching --outcome pain.morning --pairs 10"));
    addPlanOptions(options);
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto plan = planFrom(options);
    const auto given = options.day(QStringLiteral("today"));
    if (!plan || !given) {
        return usageWrong("experiment plan",
                          plan ? QStringLiteral("--today takes a day like 2026-10-03") : toQt(plan.error().detail),
                          surroundings);
    }
    const QString path = options.diaryPath(surroundings);
    const auto diary = DiaryFile::read(path);
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const Factor* habit = habitToTry(*diary, plan->factor, surroundings);
    if (!habit) {
        return ExitCode::InputWrong;
    }
    const auto noise = outcomeNoise(*diary, plan->outcome, todayIn(*diary, *given, surroundings));
    const auto curve =
        noise ? powerCurve(plan->design, *noise, {effectsWorthAsking(plan->outcome)}) : std::vector<PowerPoint>();
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(planJson(*plan, noise, curve)).toJson();
    } else {
        printPlan(*plan, *habit, surroundings.out);
        printPower(plan->outcome, noise, curve, surroundings.out);
    }
    return ExitCode::Done;
}

}  // namespace slumbar
