#include "report/personwords.h"

#include <algorithm>
#include <cmath>

#include "analysis/effects/verdict.h"
#include "report/reportwords.h"
#include "report/typesetter.h"
#include "text/words.h"

namespace slumbar {

namespace {

/// The second habit gives way where something went with pain, so that two lines are enough.
QString kept(const MonthlyReport& report, std::size_t mostHabits)
{
    std::vector<HabitRow> rows = bestKept(report.habits);
    // Whether a habit under test is to be kept is drawn by lot, so it is no merit.
    std::erase_if(rows, [&report](const HabitRow& row) { return report.isInTest(row.factor.id()); });
    if (report.habits.empty()) {
        return PersonWords::tr("Nothing of the routine was recorded in %1; that says nothing about what was done.")
            .arg(words::month(report.month));
    }
    if (rows.empty()) {
        return PersonWords::tr("The routine was recorded on few days: %1")
            .arg(strong(PersonWords::tr("each of them counts below.")));
    }
    const auto name = [](const HabitRow& row) { return words::factorName(row.factor).simplified(); };
    const auto share = [](const HabitRow& row) {
        //: on so many of so many days; the spaces do not break
        return strong(PersonWords::tr("%1\u00a0of\u00a0%2").arg(row.tally.met).arg(row.tally.met + row.tally.notMet));
    };
    if (std::min(rows.size(), mostHabits) == 1) {
        //: a habit and on how many of the days that count it was kept
        return PersonWords::tr("What you kept most: %1, %2 days.").arg(name(rows[0]), share(rows[0]));
    }
    return PersonWords::tr("What you kept most: %1, %2 days; %3, %4.")
        .arg(name(rows[0]), share(rows[0]), name(rows[1]), share(rows[1]));
}

QString shortName(const MonthEffect& shown)
{
    return shown.factor ? words::shortFactorName(*shown.factor).simplified() : PersonWords::contrast(shown);
}

QString wentWithPain(const MonthlyReport& report)
{
    if (report.effects.likely.empty()) {
        return {};
    }
    const MonthEffect& first = report.effects.likely.front();
    const bool isContrastNamed = first.effect.contrast.kind == ContrastKind::DoneAgainstNotDone;
    const QString what = isContrastNamed ? shortName(first) : PersonWords::contrast(first);
    const double value = first.effect.estimate->value;
    //: the spaces do not break
    const QString points = strong(PersonWords::tr("%1\u00a0points").arg(words::number(std::abs(value), 1)));
    const bool isNoticed = isNoticeable(first.effect).value_or(true);
    const QString sentence =
        value < 0 ? (isNoticed ? PersonWords::tr("%1 went with %2 less pain; that is likely not chance.")
                               : PersonWords::tr("%1 went with %2 less pain: little, but likely not chance."))
                  : (isNoticed ? PersonWords::tr("%1 went with %2 more pain; that is likely not chance.")
                               : PersonWords::tr("%1 went with %2 more pain: little, but likely not chance."));
    return sentence.arg(words::sentenceStart(what), points);
}

/// A step as a clause of the sentence on the next month.
QString clause(const NextStep& step)
{
    switch (step.step) {
    case Step::RecordEvenings:
        return PersonWords::tr("ten seconds in the evening would tell most, as evening pain was often left out");
    case Step::FollowExperiment:
        return PersonWords::tr("follow the experiment as it comes");
    case Step::NearlyEnough: {
        const int missing = step.about->effect.daysMissing;
        return missing == 1 ? PersonWords::tr("one more day with %1 would be enough to begin to tell")
                                  .arg(shortName(*step.about))
                            : PersonWords::tr("%1 more days with %2 would be enough to begin to tell")
                                  .arg(words::count(missing), shortName(*step.about));
    }
    case Step::TestHabit:
        return PersonWords::tr("an experiment could tell whether %1 makes a difference").arg(shortName(*step.about));
    }
    Q_UNREACHABLE();
}

QString inNextMonth(const MonthlyReport& report)
{
    return PersonWords::tr("In %1").arg(words::monthName(report.month + std::chrono::months(1)));
}

}  // namespace

QString PersonWords::sentence(const MonthlyReport& report)
{
    const QString pain = wentWithPain(report);
    return pain.isEmpty() ? kept(report, 2) : kept(report, 1) + QLatin1Char(' ') + pain;
}

QString PersonWords::nextMonth(const MonthlyReport& report)
{
    if (report.nextSteps.empty()) {
        return {};
    }
    QString clauses = clause(report.nextSteps.front());
    if (report.nextSteps.size() > 1) {
        //: two things one could do
        clauses = tr("%1; and %2").arg(clauses, clause(report.nextSteps.back()));
    }
    //: "In November:" and what one could do
    return tr("%1 %2.").arg(strong(tr("%1:").arg(inNextMonth(report))), clauses);
}

QString PersonWords::nextMonthToWrite(const MonthlyReport& report)
{
    //: begins a sentence that the person writes on by hand: In November I would like to
    return tr("%1 I would like to").arg(strong(inNextMonth(report)));
}

QString PersonWords::recordedBy(const MonthlyReport& report)
{
    const QString name = toQt(report.name).simplified();
    if (report.isMadeUp) {
        return tr("Made up for trying Slumbar, no real person.");
    }
    return name.isEmpty() ? tr("Recorded in Slumbar; not a diagnosis.")
                          : tr("Recorded by %1 in Slumbar; not a diagnosis.").arg(name);
}

QString PersonWords::methods(const MonthlyReport& report)
{
    QStringList parts{recordedBy(report)};
    if (report.effects.hasEstimates()) {
        parts +=
            tr("What went with pain need not have caused it. Each effect is asked given how it hurt just before, by "
               "least squares and by two-stage least squares; the reading with the larger p gives the estimate, "
               "the 95\u00a0% intervals (HC3) of both the range.");
        parts += tr("%n questions with enough data were counted together (Benjamini-Hochberg).", nullptr,
                    report.effects.questions);
        parts += tr("2 points or 30\u00a0%: Ostelo 2008.");
    }
    parts += tr("Efficiency is ΣTST/ΣTIB; SRI: Phillips 2017; social jetlag and MSFsc as in the MCTQ; PEG: Krebs 2009; "
                "7–9\u00a0h: National Sleep Foundation 2015; stiffness is a median.");
    if (report.experiment) {
        parts += tr("Experiment as in CENT 2015.");
    }
    parts += tr("Days that are not due, do not apply or were not recorded count neither as kept nor as not kept.");
    return parts.join(QLatin1Char(' '));
}

}  // namespace slumbar
