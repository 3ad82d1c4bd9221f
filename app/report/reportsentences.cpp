#include "report/reportwords.h"

#include "report/personwords.h"
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
    const QString before = words::number(morning.before->value, 1);
    const QString month = lastMonthOf(report);
    if (now == before) {
        return ReportWords::tr("morning pain averaged %1, as in %2").arg(strong(now), month);
    }
    return *morning.value < morning.before->value
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

QString ReportWords::yearAgo(const MonthlyReport& report)
{
    QStringList facts;
    const auto add = [&facts](const QString& name, const std::optional<Figure>& figure, const QString& value) {
        if (figure) {
            //: a figure of a year ago with the number of days behind it: morning pain 5.0 (n 29)
            facts += tr("%1 %2 (n\u00a0%3)").arg(name, value).arg(figure->count);
        }
    };
    const auto number = [](const std::optional<Figure>& figure, auto write) {
        return figure ? write(figure->value) : QString();
    };
    const auto score = [](double value) { return words::number(value, 1); };
    const auto percent = [](double value) { return words::number(value, 0) + QStringLiteral("\u00a0%"); };
    const auto& pain = report.pain;
    const auto& sleep = report.sleep;
    add(tr("morning pain"), pain.morning.yearAgo, number(pain.morning.yearAgo, score));
    add(tr("evening pain"), pain.evening.yearAgo, number(pain.evening.yearAgo, score));
    add(tr("asleep"), sleep.asleepMin.yearAgo, number(sleep.asleepMin.yearAgo, words::durationOfMinutes));
    add(tr("efficiency"), sleep.efficiency.yearAgo, number(sleep.efficiency.yearAgo, percent));
    if (facts.isEmpty()) {
        return {};
    }
    //: the same month of the last year, then its figures
    return tr("A year ago, %1: %2.").arg(words::month(report.month - std::chrono::years(1)), facts.join(tr(", ")));
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
                       richText(PersonWords::sentence(report)).text}
        .join(QLatin1Char('\n'));
}

QString ReportWords::smallPrint(const MonthlyReport& report)
{
    return tr("Past a usual line of concern: asleep under 7\u00a0h, efficiency under 85\u00a0%, SOL or WASO over "
              "30\u00a0min, stiff "
              "30 min or more, leg pain. Fewer than 7 values: the range stands instead of a mean, nothing is compared "
              "or marked.") +
           QLatin1Char('\n') +
           tr("TST time asleep · TIB time in bed · SOL time to fall asleep · WASO awake after that · SRI regularity, "
              "−100 "
              "to 100, n nights after a recorded one · MSFsc mid-sleep of free days · PEG 0–10, mean of 3 items, "
              "compared from 3 weeks on") +
           QLatin1Char('\n') + tr("Black line under a chart: days recorded. Grey columns: free days.") +
           QLatin1Char(' ') + PersonWords::recordedBy(report);
}

}  // namespace slumbar
