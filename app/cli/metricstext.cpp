#include "cli/metricstext.h"

#include <cmath>

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

QString clockOfHours(double hours)
{
    return words::clock(ClockTime::atMinute(static_cast<int>(std::lround(hours * 60))));
}

QString durationOfHours(double hours)
{
    return words::durationOfMinutes(hours * 60);
}

/// "later by 1 h 10", as free days are against work days.
QString shift(double hours)
{
    const QString by = durationOfHours(std::abs(hours));
    return hours < 0 ? QStringLiteral("earlier by %1").arg(by) : QStringLiteral("later by %1").arg(by);
}

void printLine(QTextStream& out, const QString& name, const QString& value, int count)
{
    const QString behind = count > 0 ? QStringLiteral("n = %1").arg(count) : QString();
    out << QStringLiteral("  %1%2  %3").arg(name, -34).arg(value, 12).arg(behind) << "\n";
}

void print(QTextStream& out, const QString& name, const std::optional<Figure>& figure, Wording wording)
{
    printLine(out, name, figure ? wording(figure->value) : QStringLiteral("not recorded"), figure ? figure->count : 0);
}

void print(QTextStream& out, const QString& name, const OrNotYet<Figure>& figure, Wording wording)
{
    if (figure) {
        printLine(out, name, wording(figure->value), figure->count);
    } else {
        const int missing = figure.error().missing;
        printLine(out, name,
                  missing == 1 ? QStringLiteral("not yet: 1 more night")
                               : QStringLiteral("not yet: %1 more nights").arg(missing),
                  0);
    }
}

void printSleep(QTextStream& out, const SleepSummary& sleep)
{
    print(out, QStringLiteral("asleep (TST)"), sleep.totalSleepMin, words::durationOfMinutes);
    print(out, QStringLiteral("in bed (TIB)"), sleep.timeInBedMin, words::durationOfMinutes);
    print(out, QStringLiteral("efficiency, TST/TIB"), sleep.efficiencyInBed, percent);
    print(out, QStringLiteral("efficiency, TST/attempt"), sleep.efficiencyOfAttempt, percent);
    print(out, QStringLiteral("efficiency, diary (DSE)"), sleep.efficiencyOfDiary, percent);
    print(out, QStringLiteral("to fall asleep (SOL)"), sleep.latencyMin, words::durationOfMinutes);
    print(out, QStringLiteral("awake after onset (WASO)"), sleep.awakeAfterOnsetMin, words::durationOfMinutes);
    print(out, QStringLiteral("awakenings"), sleep.awakenings, oneDecimal);
    print(out, QStringLiteral("quality, 1 to 5"), sleep.quality, oneDecimal);
}

void printTiming(QTextStream& out, const Metrics& metrics)
{
    const auto ofMidsleep = [&metrics](double CircularSummary::*value) {
        return metrics.midsleep.map([value](const CircularSummary& it) { return Figure{it.*value, it.count}; });
    };
    print(out, QStringLiteral("regularity (SRI), -100 to 100"), metrics.regularityIndex, oneDecimal);
    print(out, QStringLiteral("mid-sleep"), ofMidsleep(&CircularSummary::meanH), clockOfHours);
    print(out, QStringLiteral("mid-sleep, spread (SD)"), ofMidsleep(&CircularSummary::standardDeviationH),
          durationOfHours);
    print(out, QStringLiteral("mid-sleep, free days (MSFsc)"), metrics.correctedFreeMidsleepH, clockOfHours);
    print(out, QStringLiteral("free against work days (SJL)"), metrics.socialJetlagH, shift);
    print(out, QStringLiteral("phase deviation (CPD)"), metrics.compositePhaseDeviationH, durationOfHours);
    print(out, QStringLiteral("sleep debt over 14 days"), metrics.debtH, durationOfHours);
}

void printPain(QTextStream& out, const PainSummary& pain)
{
    print(out, QStringLiteral("morning, 0 to 10"), pain.morningMean, oneDecimal);
    print(out, QStringLiteral("evening, 0 to 10"), pain.eveningMean, oneDecimal);
    print(out, QStringLiteral("worst, 0 to 10"), pain.worst, oneDecimal);
    print(out, QStringLiteral("stiff in the morning, median"), pain.stiffnessMedianMin, words::durationOfMinutes);
    out << "  flare days marked: " << pain.flareDays << "\n";
}

QString streakWords(const Streak& streak)
{
    const bool isOne = streak.length == 1;
    switch (streak.unit) {
    case StreakUnit::Days:
        return QStringLiteral("%1 %2 in a row").arg(streak.length).arg(QLatin1String(isOne ? "day" : "days"));
    case StreakUnit::Weeks:
        return QStringLiteral("%1 %2 in a row").arg(streak.length).arg(QLatin1String(isOne ? "week" : "weeks"));
    }
    return {};
}

void printHabit(QTextStream& out, const HabitFigures& habit)
{
    const HabitTally& tally = habit.tally;
    out << QStringLiteral("  %1%2 of %3 days kept")
               .arg(words::factorName(habit.factor), -38)
               .arg(tally.met, 8)
               .arg(tally.met + tally.notMet);
    if (habit.strength) {
        out << ", strength " << words::number(100 * *habit.strength, 0) << " %";
    }
    if (habit.streak.length > 0) {
        out << ", " << streakWords(habit.streak);
    }
    out << "\n";
}

}  // namespace

void printMetrics(const Diary& diary, const Metrics& metrics, QTextStream& out)
{
    out << words::longDay(metrics.days.first) << " to " << words::longDay(metrics.days.last) << "\n";
    if (diary.isMadeUp()) {
        out << "This diary is made up.\n";
    }
    out << "\nSleep, " << metrics.sleep.nights << " nights of " << metrics.days.length() << " days\n";
    printSleep(out, metrics.sleep);
    out << "\nRegularity\n";
    printTiming(out, metrics);
    out << "\nPain, " << metrics.pain.days << " days\n";
    printPain(out, metrics.pain);
    out << "\nHabits\n";
    for (const HabitFigures& habit : metrics.habits) {
        if (habit.tally.recorded() > 0) {
            printHabit(out, habit);
        }
    }
}

}  // namespace slumbar
