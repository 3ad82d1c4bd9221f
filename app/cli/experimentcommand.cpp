#include <algorithm>
#include <array>

#include "cli/commands.h"
#include "cli/experimentactions.h"

namespace slumbar {

namespace {

struct Action {
    const char* name;
    const char* summary;
    ExitCode (*run)(const QStringList& arguments, CommandSurroundings& surroundings);
};

constexpr std::array<Action, 4> actions{{
    {"plan", "how long it would take and what it would notice; writes nothing", planExperiment},
    {"start", "write it down and draw its order", startExperiment},
    {"status", "what to do today, and how far it was followed", experimentStatus},
    {"analyse", "the result, once it is finished or stopped early", analyseExperiment},
}};

QString helpText()
{
    QString text =
        QStringLiteral("Usage: slumbar experiment ACTION ...\n\n"
                       "A randomised self-experiment: a habit is done in some blocks of days and left out in\n"
                       "others, in an order that chance draws. It is written down before its first day, and its\n"
                       "result stays hidden until the end.\n\n"
                       "Actions (slumbar experiment ACTION --help says more):\n");
    for (const Action& action : actions) {
        text += QStringLiteral("  %1  %2\n").arg(QLatin1String(action.name), -7).arg(QLatin1String(action.summary));
    }
    return text + QStringLiteral("\n"
                                 "  slumbar experiment plan --factor stretching --outcome pain.morning\n"
                                 "  slumbar experiment start --factor stretching --outcome pain.morning\n"
                                 "  slumbar experiment status\n"
                                 "  slumbar experiment analyse\n");
}

}  // namespace

const Experiment* experimentAbout(const Diary& diary, Day today)
{
    const auto& experiments = diary.experiments();
    if (const Experiment* running = overlapping(experiments, {today, today})) {
        return running;
    }
    // Those that have begun come before those to come; of the first the latest, of the second the next.
    const auto isLess = [today](const Experiment& a, const Experiment& b) {
        const bool aBegun = a->firstDay <= today;
        const bool bBegun = b->firstDay <= today;
        return aBegun != bBegun ? aBegun : aBegun ? a->firstDay > b->firstDay : a->firstDay < b->firstDay;
    };
    const auto found = std::min_element(experiments.begin(), experiments.end(), isLess);
    return found == experiments.end() ? nullptr : &*found;
}

Day todayIn(const Diary& diary, const std::optional<Day>& given, const CommandSurroundings& surroundings)
{
    return given.value_or(dayOf(surroundings.clock.now(), diary.profile().dayBoundary));
}

QString washOutText(int days)
{
    if (days == 0) {
        return QStringLiteral("none");
    }
    return days == 1 ? QStringLiteral("the first day of every block")
                     : QStringLiteral("the first %1 days of every block").arg(days);
}

QString unitOf(Measure outcome)
{
    switch (outcome) {
    case Measure::MorningPain:
    case Measure::EveningPain:
    case Measure::NightQuality:
        return QStringLiteral("points");
    case Measure::NightDuration:
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
        return QStringLiteral("h");
    case Measure::NightEfficiency:
        return QStringLiteral("%");
    case Measure::NightAwakenings:
        return QStringLiteral("times");
    case Measure::NightAwakeAfterOnset:
    case Measure::MorningStiffness:
        return QStringLiteral("min");
    }
    Q_UNREACHABLE();
}

ExitCode runExperiment(const QStringList& arguments, CommandSurroundings& surroundings)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("--help")) {
        surroundings.out << helpText();
        return ExitCode::Done;
    }
    const auto action = std::find_if(actions.begin(), actions.end(), [&name](const Action& candidate) {
        return name == QLatin1String(candidate.name);
    });
    if (action == actions.end()) {
        return usageWrong("experiment", QStringLiteral("plan, start, status or analyse is needed"), surroundings);
    }
    return action->run(arguments.mid(1), surroundings);
}

}  // namespace slumbar
