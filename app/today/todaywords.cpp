#include "today/todaywords.h"

#include <cmath>

#include <QCoreApplication>

#include "text/words.h"

namespace slumbar {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Today", text);
}

constexpr double bandLow = 7.0;
constexpr double bandHigh = 9.0;

QString greeting(ClockTime now)
{
    return now < ClockTime::at(12, 0) ? tr("Good morning.") : tr("Good afternoon.");
}

QString eveningTitle(const TodayState& state)
{
    const int open = openHabits(state.evening);
    const QString lightsOut = words::clock(state.lightsOut);
    if (open == 0) {
        return state.evening.empty() ? tr("A quiet evening. Lights out at %1.").arg(lightsOut)
                                     : tr("The evening is written down. Lights out at %1.").arg(lightsOut);
    }
    if (open == 1) {
        return tr("One small thing before lights out at %1.").arg(lightsOut);
    }
    QString count = words::count(open);
    count[0] = count[0].toUpper();
    //: %1 is a number as a word or in digits, %2 a clock time
    return tr("%1 small things before lights out at %2.").arg(count, lightsOut);
}

}  // namespace

QString todayTitle(const TodayState& state)
{
    if (state.isEvening) {
        return eveningTitle(state);
    }
    const QString hello = greeting(state.now.clock()) + QLatin1Char(' ');
    if (!state.lastNight && !state.morningPain) {
        return hello + tr("The night is still to be written down.");
    }
    const auto sleep = state.lastNight ? state.lastNight->totalSleep() : std::nullopt;
    if (sleep) {
        return hello + tr("You slept %1.").arg(words::duration(*sleep));
    }
    return hello + (state.isMorningDone() ? tr("The bad-day minimum is written down.")
                                          : tr("One of two answers is written down."));
}

QString todaySubtitle(const TodayState& state)
{
    return words::longDay(state.day) + QStringLiteral(", ") + words::clock(state.now.clock());
}

QString againstUsual(PainScore score, const UsualPain& usual)
{
    const QString low = words::shortNumber(usual.low);
    const QString high = words::shortNumber(usual.high);
    const QString range = low == high ? low : tr("%1 to %2").arg(low, high);
    if (score.value() < usual.low) {
        return tr("below the usual %1").arg(range);
    }
    if (score.value() > usual.high) {
        return tr("above the usual %1").arg(range);
    }
    return tr("as usual (%1)").arg(range);
}

QString againstBand(double hoursAsleep)
{
    const auto minutesFrom = [hoursAsleep](double edge) {
        return words::durationOfMinutes(std::abs(hoursAsleep - edge) * 60.0);
    };
    if (hoursAsleep < bandLow) {
        return tr("%1 short of the 7 to 9 h band").arg(minutesFrom(bandLow));
    }
    if (hoursAsleep > bandHigh) {
        return tr("%1 beyond the 7 to 9 h band").arg(minutesFrom(bandHigh));
    }
    return tr("%1 into the 7 to 9 h band").arg(minutesFrom(bandLow));
}

QString experimentWords(const ExperimentToday& experiment)
{
    const bool isOfTheNight = !isBeforeEvening(experiment.factor->partOfDay);
    const QString habit = words::shortFactorName(experiment.factor);
    switch (experiment.arm) {
    case Arm::With:
        //: what an experiment asks for; %1 a habit
        return isOfTheNight ? tr("Tonight with: %1").arg(habit) : tr("Today with: %1").arg(habit);
    case Arm::Without:
        return isOfTheNight ? tr("Tonight without: %1").arg(habit) : tr("Today without: %1").arg(habit);
    }
    Q_UNREACHABLE();
}

QString experimentChip(const ExperimentToday& experiment)
{
    //: what an experiment asks of the habit in whose row it stands
    return experiment.arm == Arm::With ? tr("Tonight: with") : tr("Tonight: without");
}

QString forecastWords(const PainRange& range)
{
    const QString low = words::number(std::floor(range.low), 0);
    const QString high = words::number(std::ceil(range.high), 0);
    return low == high ? low : tr("%1 to %2").arg(low, high);
}

}  // namespace slumbar
