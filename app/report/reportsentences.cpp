#include "report/reportwords.h"

#include "report/typesetter.h"
#include "text/words.h"

namespace slumbar {

namespace {

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1Char(' ') + second;
}

QString lastMonthOf(const MonthlyReport& report)
{
    return words::monthName(report.month - std::chrono::months(1));
}

/// What the month before can say where this one has too few days.
QString lastFullMonth(const MonthlyReport& report)
{
    if (!report.before.morningPain || !report.before.asleepMin) {
        return {};
    }
    //: a month with enough days, shown when this one has too few
    return ReportWords::tr("%1, the last full month: morning pain %2, sleep %3.")
        .arg(lastMonthOf(report), words::number(*report.before.morningPain, 1),
             words::durationOfMinutes(*report.before.asleepMin));
}

QString tooFewDays(const MonthlyReport& report)
{
    const int nights = report.recorded.nights;
    const int mornings = report.recorded.mornings;
    const QString nightsInWords = nights == 1
                                      ? ReportWords::tr("One night")
                                      : ReportWords::tr("%1 nights").arg(words::sentenceStart(words::count(nights)));
    const QString morningsInWords =
        mornings == 1 ? ReportWords::tr("one morning") : ReportWords::tr("%1 mornings").arg(words::count(mornings));
    return ReportWords::tr("%1 and %2 were recorded: %3")
        .arg(nightsInWords, morningsInWords, strong(ReportWords::tr("too few for averages.")));
}

QString painAgainstLastMonth(const MonthlyReport& report)
{
    const MonthFigure& morning = report.pain.morning;
    if (!morning.value) {
        return ReportWords::tr("pain was rated on too few mornings for a mean");
    }
    const QString now = words::number(*morning.value, 1);
    if (!morning.before) {
        return ReportWords::tr("morning pain averaged %1").arg(strong(now));
    }
    // Compared as printed, so that "down from 4.6" never stands beside 4.6.
    const QString before = words::number(*morning.before, 1);
    const QString month = lastMonthOf(report);
    if (now == before) {
        return ReportWords::tr("morning pain averaged %1, as in %2").arg(strong(now), month);
    }
    return *morning.value < *morning.before
               ? ReportWords::tr("morning pain averaged %1, down from %2 in %3").arg(strong(now), before, month)
               : ReportWords::tr("morning pain averaged %1, up from %2 in %3").arg(strong(now), before, month);
}

/// Goes on after the pain; empty without a flare.
QString flares(const MonthlyReport& report)
{
    if (report.flares.empty()) {
        return {};
    }
    if (report.flares.size() > 1) {
        return ReportWords::tr(", with %1 flares").arg(words::count(static_cast<int>(report.flares.size())));
    }
    const int length = report.flares.front().length();
    return length == 1 ? ReportWords::tr(", with one flare of a day")
                       : ReportWords::tr(", with one flare of %1 days").arg(words::count(length));
}

QString sleepOfMonth(const MonthlyReport& report)
{
    const MonthFigure& asleep = report.sleep.asleepMin;
    if (!asleep.value) {
        return ReportWords::tr("nights were too few for a mean");
    }
    //: so many of so many nights; the spaces do not break
    const QString share = ReportWords::tr("%1\u00a0of\u00a0%2").arg(report.nightsUnderSevenHours()).arg(asleep.count);
    return ReportWords::tr("sleep was %1 a night, under 7\u00a0h on %2 nights")
        .arg(strong(words::durationOfMinutes(*asleep.value)), strong(share));
}

}  // namespace

QString ReportWords::sentence(const MonthlyReport& report)
{
    if (report.isEmpty()) {
        const QString nothing = tr("Nothing was recorded in %1.").arg(strong(words::month(report.month)));
        return joined(nothing, lastFullMonth(report));
    }
    if (!report.pain.morning.value && !report.sleep.asleepMin.value) {
        return joined(tooFewDays(report), lastFullMonth(report));
    }
    //: pain and flares; sleep
    const QString both = tr("%1; %2.").arg(painAgainstLastMonth(report) + flares(report), sleepOfMonth(report));
    //: a month that is not over: October so far: morning pain averaged ...
    return report.isSoFar() ? tr("%1 so far: %2").arg(words::monthName(report.month), both)
                            : words::sentenceStart(both);
}

QString ReportWords::routineSentence(const MonthlyReport& report)
{
    const std::vector<HabitRow> kept = bestKept(report.habits);
    if (report.habits.empty()) {
        return tr("Nothing of the routine was recorded in %1; that says nothing about what was done.")
            .arg(words::month(report.month));
    }
    if (kept.empty()) {
        return tr("The routine was recorded on few days: %1").arg(strong(tr("each of them counts below.")));
    }
    const auto name = [](const HabitRow& row) { return words::factorName(row.factor).simplified(); };
    const auto share = [](const HabitRow& row) {
        //: on so many of so many days; the spaces do not break
        return strong(tr("%1\u00a0of\u00a0%2").arg(row.tally.met).arg(row.tally.met + row.tally.notMet));
    };
    if (kept.size() == 1) {
        //: a habit and on how many of the days that count it was kept
        return tr("What you kept most: %1, %2 days.").arg(name(kept[0]), share(kept[0]));
    }
    return tr("What you kept most: %1, %2 days; %3, %4.")
        .arg(name(kept[0]), share(kept[0]), name(kept[1]), share(kept[1]));
}

QString ReportWords::answer(const MonthlyReport& report)
{
    if (report.isEmpty()) {
        return tr("Nothing is recorded in %1").arg(words::month(report.month));
    }
    const MonthFigure& asleep = report.sleep.asleepMin;
    const MonthFigure& morning = report.pain.morning;
    QStringList facts;
    if (asleep.value) {
        facts += tr("%1 a night").arg(words::durationOfMinutes(*asleep.value));
    }
    if (morning.value) {
        facts += tr("morning pain %1").arg(words::number(*morning.value, 1));
    }
    if (facts.isEmpty()) {
        facts += tr("too few days for means yet");
    }
    const QString month = words::monthName(report.month);
    return tr("%1: %2").arg(report.isSoFar() ? tr("%1 so far").arg(month) : month, facts.join(tr(", ")));
}

QString ReportWords::basis(const MonthlyReport& report)
{
    const QString recorded = tr("Recorded: %1").arg(ReportWords::recorded(report));
    return report.isMadeUp ? tr("Made-up diary. %1").arg(recorded) : recorded;
}

QString ReportWords::summary(const MonthlyReport& report)
{
    return QStringList{title(report), basis(report), richText(sentence(report)).text,
                       richText(routineSentence(report)).text}
        .join(QLatin1Char('\n'));
}

std::vector<ReportWords::SafetyNote> ReportWords::safetyNotes(const MonthlyReport& report)
{
    std::vector<SafetyNote> notes;
    const MonthFigure& stiff = report.pain.longStiffDays;
    if (stiff.isPastLine) {
        const QString noticed = tr("Morning stiffness of 30\u00a0min or more on %1 of %2 mornings.")
                                    .arg(words::shortNumber(*stiff.value))
                                    .arg(stiff.count);
        notes.push_back({joined(strong(noticed), tr("If pain began before 40 and eases with movement, not rest, think "
                                                    "of inflammation (ASAS).")),
                         true});
    }
    for (const SitedPain& sited : report.sites) {
        if (sited.region == BodyRegion::BelowKnee) {
            const QString noticed = tr("Pain below the knee on %1.").arg(days(sited.days));
            notes.push_back({joined(strong(noticed), tr("Please ask about numbness and weakness (NICE NG59).")), true});
        }
    }
    if (report.recorded.mornings < enoughForAMean) {
        notes.push_back({tr("Too few mornings to notice a pattern."), false});
    }
    notes.push_back({tr("Saddle numbness, bladder or bowel change, weak legs: the diary does not ask."), false});
    return notes;
}

QString ReportWords::smallPrint(const MonthlyReport& report)
{
    const QString name = toQt(report.name);
    const QString made = report.isMadeUp  ? tr("Made up for trying Slumbar, no real person.")
                         : name.isEmpty() ? tr("Recorded in Slumbar; not a diagnosis.")
                                          : tr("Recorded by %1 in Slumbar; not a diagnosis.").arg(name);
    return tr("Past a usual line of concern: asleep under 7\u00a0h, efficiency under 85\u00a0%, SOL or WASO over "
              "30\u00a0min, stiff "
              "30 min or more, leg pain. Fewer than 7 values: the range stands instead of a mean, nothing is compared "
              "or marked.") +
           QLatin1Char('\n') +
           tr("TST time asleep · TIB time in bed · SOL time to fall asleep · WASO awake after that · PEG mean of 3 "
              "items, 0–10") +
           QLatin1Char('\n') + tr("Black line under a chart: days recorded. Grey columns: free days.") +
           QLatin1Char(' ') + made;
}

QString ReportWords::methods()
{
    return tr("Efficiency is ΣTST/ΣTIB. Stiffness is a median: a few long mornings would carry a mean "
              "away. PEG: Krebs 2009. 7–9 h: National Sleep Foundation 2015. Days that do not apply or "
              "were not recorded count neither as kept nor as not kept.");
}

}  // namespace slumbar
