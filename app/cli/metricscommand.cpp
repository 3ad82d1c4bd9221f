#include <QJsonDocument>

#include "analysis/habits/habitoutcome.h"
#include "analysis/pain/painsummary.h"
#include "analysis/sleep/sleepsummary.h"
#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "cli/metricsjson.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

namespace {

using Wording = QString (*)(double value);

QString oneDecimal(double value)
{
    return words::number(value, 1);
}

QString percent(double value)
{
    return words::number(value, 1) + QStringLiteral(" %");
}

void print(QTextStream& out, const QString& name, const std::optional<Figure>& figure, Wording wording)
{
    const QString value = figure ? wording(figure->value) : QStringLiteral("not recorded");
    const QString count = figure ? QStringLiteral("n = %1").arg(figure->count) : QString();
    out << QStringLiteral("  %1%2  %3").arg(name, -34).arg(value, 12).arg(count) << "\n";
}

void printText(const Diary& diary, DayRange days, QTextStream& out)
{
    const SleepSummary sleep = sleepSummary(diary, days);
    const PainSummary pain = painSummary(diary, days);
    out << words::longDay(days.first) << " to " << words::longDay(days.last) << "\n";
    if (diary.isMadeUp()) {
        out << "This diary is made up.\n";
    }
    out << "\nSleep, " << sleep.nights << " nights of " << days.length() << " days\n";
    print(out, QStringLiteral("asleep (TST)"), sleep.totalSleepMin, words::durationOfMinutes);
    print(out, QStringLiteral("in bed (TIB)"), sleep.timeInBedMin, words::durationOfMinutes);
    print(out, QStringLiteral("efficiency, TST/TIB"), sleep.efficiencyInBed, percent);
    print(out, QStringLiteral("efficiency, TST/attempt"), sleep.efficiencyOfAttempt, percent);
    print(out, QStringLiteral("efficiency, diary (DSE)"), sleep.efficiencyOfDiary, percent);
    print(out, QStringLiteral("to fall asleep (SOL)"), sleep.latencyMin, words::durationOfMinutes);
    print(out, QStringLiteral("awake after onset (WASO)"), sleep.awakeAfterOnsetMin, words::durationOfMinutes);
    print(out, QStringLiteral("awakenings"), sleep.awakenings, oneDecimal);
    print(out, QStringLiteral("quality, 1 to 5"), sleep.quality, oneDecimal);
    out << "\nPain, " << pain.days << " days\n";
    print(out, QStringLiteral("morning, 0 to 10"), pain.morningMean, oneDecimal);
    print(out, QStringLiteral("evening, 0 to 10"), pain.eveningMean, oneDecimal);
    print(out, QStringLiteral("worst, 0 to 10"), pain.worst, oneDecimal);
    print(out, QStringLiteral("stiff in the morning, median"), pain.stiffnessMedianMin, words::durationOfMinutes);
    out << "  flare days marked: " << pain.flareDays << "\n\nHabits\n";
    for (const Factor& factor : diary.factors()) {
        if (!factor.isHabit()) {
            continue;
        }
        const HabitTally tally = habitTally(factor, diary, days);
        if (tally.recorded() > 0) {
            out << QStringLiteral("  %1%2 of %3 days kept\n")
                       .arg(words::factorName(factor), -38)
                       .arg(tally.met, 8)
                       .arg(tally.met + tally.notMet);
        }
    }
}

}  // namespace

ExitCode runMetrics(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "metrics", QStringLiteral("[--from DAY --to DAY] [--today DAY] [--json] [--diary FILE]"),
        QStringLiteral("Prints the sleep, pain and habit figures of a run of days, by default from the first\n"
                       "recorded day to the last. Days are written 2026-10-03.\n\n"
                       "  slumbar metrics --from 2026-10-01 --to 2026-10-31 --json"));
    options.add(QStringLiteral("from"), QStringLiteral("DAY"), QStringLiteral("the first day"));
    options.add(QStringLiteral("to"), QStringLiteral("DAY"), QStringLiteral("the last day"));
    options.add(QStringLiteral("today"), QStringLiteral("DAY"), QStringLiteral("leave out everything after this day"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto from = options.day(QStringLiteral("from"));
    const auto to = options.day(QStringLiteral("to"));
    const auto today = options.day(QStringLiteral("today"));
    for (const auto* day : {&from, &to, &today}) {
        if (!*day) {
            return usageWrong(
                "metrics", QStringLiteral("'%1' is not a day; write it like 2026-10-03").arg(toQt(day->error().detail)),
                surroundings);
        }
    }
    const QString path = options.diaryPath(surroundings);
    const auto diary = DiaryFile::read(path);
    if (!diary) {
        failed(path, diary.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    std::optional<DayRange> days = diary->range();
    if (days) {
        days->first = from->value_or(days->first);
        days->last = to->value_or(days->last);
        days->last = std::min(days->last, today->value_or(days->last));
    } else if (*from && *to) {
        days = DayRange{**from, **to};
    }
    if (days && days->isEmpty()) {
        surroundings.err << "slumbar metrics: the first day lies after the last; nothing matches.\n";
        return ExitCode::InputWrong;
    }
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(metricsJson(*diary, days)).toJson(QJsonDocument::Indented);
    } else if (days) {
        printText(*diary, *days, surroundings.out);
    } else {
        surroundings.out << "Nothing is recorded yet.\n";
    }
    return ExitCode::Done;
}

}  // namespace slumbar
