#include "report/experimentwords.h"

#include <cmath>

#include "report/reportwords.h"
#include "text/effectwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

QString habit(const MonthExperiment& experiment)
{
    return experiment.factor ? words::factorName(*experiment.factor).simplified() : toQt(experiment.report.factor);
}

QString days(DayRange range)
{
    //: first and last day
    return ExperimentWords::tr("%1 to %2").arg(words::dayAndMonth(range.first), words::dayAndMonth(range.last));
}

QString washOut(int days)
{
    if (days == 0) {
        return ExperimentWords::tr("every day counts");
    }
    return days == 1 ? ExperimentWords::tr("the first day of each block is left out as wash-out")
                     : ExperimentWords::tr("the first %n days of each block are left out as wash-out", nullptr, days);
}

QString design(const ExperimentReport& report)
{
    //: pairs of blocks, days in a block, days in all, first and last day, wash-out
    return ExperimentWords::tr("%1 pairs of %2-day blocks, %3 days, %4; %5")
        .arg(report.pairs)
        .arg(report.blockDays)
        .arg(report.plannedDays.length())
        .arg(days(report.plannedDays), washOut(report.washOutDays));
}

QString power(const MonthExperiment& experiment)
{
    if (experiment.power.empty()) {
        return ExperimentWords::tr("not known: too few days were recorded before the first one");
    }
    QStringList shares;
    for (const PowerPoint& point : experiment.power) {
        //: a difference, then in how many of all experiments it would be noticed
        shares += ExperimentWords::tr("%1 in %2\u00a0%")
                      .arg(words::amount(point.effect, experiment.report.outcome), words::number(100 * point.power, 0));
    }
    //: differences with shares: of 1.0 in 49 %, of 2.0 in 98 %
    return ExperimentWords::tr("a difference of %1 of such experiments would be noticed")
        .arg(shares.join(ExperimentWords::tr(", of ")));
}

QString followed(const MonthExperiment& experiment)
{
    const ArmAdherence& with = experiment.report.adherence.with;
    const ArmAdherence& without = experiment.report.adherence.without;
    const int followed = with.followed + without.followed;
    const int known = followed + with.notFollowed + without.notFollowed;
    //: so many days of all; on so many of those recorded the order was followed
    return ExperimentWords::tr("day %1 of %2; as assigned on %3 of %4 days recorded")
        .arg(experiment.day)
        .arg(experiment.report.plannedDays.length())
        .arg(followed)
        .arg(known);
}

QString lowerOrHigher(double value, Measure outcome)
{
    const QString size = words::amount(std::abs(value), outcome);
    return value < 0 ? ExperimentWords::tr("%1 lower").arg(size) : ExperimentWords::tr("%1 higher").arg(size);
}

QString verdict(ExperimentVerdict verdict)
{
    switch (verdict) {
    case ExperimentVerdict::BetterWith:
        return ExperimentWords::tr("Better with it.");
    case ExperimentVerdict::BetterWithout:
        return ExperimentWords::tr("Better without it.");
    case ExperimentVerdict::NotDistinguishable:
        return ExperimentWords::tr(
            "Chance alone can make such a difference, which does not show that it does nothing.");
    case ExperimentVerdict::TooFewPairs:
        return ExperimentWords::tr("Too few pairs for a verdict; six are needed.");
    }
    Q_UNREACHABLE();
}

QString result(const ExperimentReport& report)
{
    if (!report.result) {
        return ExperimentWords::tr("hidden until %1; stopping early is fine and will be said")
            .arg(words::dayAndMonth(report.plannedDays.last));
    }
    const ExperimentResult& result = *report.result;
    if (!result.difference) {
        return verdict(result.verdict);
    }
    //: the outcome, how much lower or higher it was: pain in the morning 0.8 lower with it
    QString words = ExperimentWords::tr("%1 %2 with it")
                        .arg(words::outcome(report.outcome), lowerOrHigher(*result.difference, report.outcome));
    if (result.interval) {
        words += ExperimentWords::tr(" (95\u00a0%: %1 to %2), exact %3")
                     .arg(lowerOrHigher(result.interval->low, report.outcome),
                          lowerOrHigher(result.interval->high, report.outcome),
                          words::probability(QStringLiteral("p"), *result.p));
    }
    //: how many of the pairs planned could be compared
    words += ExperimentWords::tr(", %1 of %2 pairs. ").arg(result.pairs.size()).arg(result.pairsPlanned);
    return words + verdict(result.verdict);
}

QString end(const ExperimentReport& report)
{
    const QString reason = toQt(report.stopped->reason).simplified();
    const QString day = words::dayAndMonth(report.stopped->day);
    return reason.isEmpty() ? ExperimentWords::tr("stopped early on %1").arg(day)
                            : ExperimentWords::tr("stopped early on %1: %2").arg(day, reason);
}

}  // namespace

QString ExperimentWords::title(const MonthExperiment& experiment)
{
    if (experiment.isRunning()) {
        //: a self-experiment that goes on; its habit
        return tr("Running experiment: %1").arg(habit(experiment));
    }
    return experiment.report.stopped ? tr("Experiment stopped early: %1").arg(habit(experiment))
                                     : tr("Finished experiment: %1").arg(habit(experiment));
}

std::vector<ExperimentWords::Row> ExperimentWords::rows(const MonthExperiment& experiment)
{
    const ExperimentReport& report = experiment.report;
    const QString asked = toQt(report.title).simplified();
    std::vector<Row> rows{
        {tr("Question"), asked.isEmpty() ? tr("Does it change %1?").arg(words::outcome(report.outcome)) : asked},
        {tr("Design"), design(report)},
        {tr("Arms"), tr("A: %1. B: left out").arg(habit(experiment))},
        {tr("Power"), power(experiment)},
        {tr("Order"), tr("drawn at random within each pair (seed %1), shown day by day; not blinded").arg(report.seed)},
        {tr("Analysis"),
         tr("mean of the pair differences as assigned, exact p from all sign flips, 95\u00a0% interval"), true},
    };
    if (report.stopped) {
        rows.push_back({tr("End"), end(report)});
    }
    //: how far the experiment has come and was followed
    rows.push_back({tr("So far"), followed(experiment)});
    rows.push_back({tr("Result"), result(report)});
    return rows;
}

QString ExperimentWords::whereItStands(const MonthExperiment& experiment)
{
    if (!experiment.isRunning() || experiment.day == 0 || experiment.report.order.empty()) {
        return {};
    }
    const auto block = static_cast<std::size_t>((experiment.day - 1) / experiment.report.blockDays);
    const bool isWith = experiment.report.order[std::min(block, experiment.report.order.size() - 1)] == Arm::With;
    //: the day of the experiment and the arm of that day, A or B
    return tr("day %1, %2").arg(experiment.day).arg(isWith ? QStringLiteral("A") : QStringLiteral("B"));
}

}  // namespace slumbar
