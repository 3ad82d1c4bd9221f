#include "guides/breathing.h"

#include <cmath>
#include <numbers>

#include <QCoreApplication>

namespace slumbar {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

QString tr(const char* text)
{
    return QCoreApplication::translate("Breathing", text);
}

/// From 0 to 1 as `share` goes from 0 to 1, slow at both ends.
double eased(double share)
{
    return (1 - std::cos(std::numbers::pi * share)) / 2;
}

Breath breathIn(BreathPhase phase, milliseconds into, seconds length)
{
    const double share = static_cast<double>(into.count()) / static_cast<double>(milliseconds(length).count());
    Breath breath{phase, static_cast<int>(into / seconds(1)) + 1, 1};
    switch (phase) {
    case BreathPhase::In:
        breath.fullness = eased(share);
        break;
    case BreathPhase::Hold:
        break;
    case BreathPhase::Out:
        breath.fullness = 1 - eased(share);
        break;
    }
    return breath;
}

}  // namespace

QString breathWords(BreathPhase phase)
{
    switch (phase) {
    case BreathPhase::In:
        return tr("Breathe in");
    case BreathPhase::Hold:
        //: the breath, between breathing in and out
        return tr("Hold");
    case BreathPhase::Out:
        return tr("Breathe out");
    }
    Q_UNREACHABLE();
}

QString BreathPace::name() const
{
    QStringList parts{QString::number(in.count())};
    if (hold > seconds(0)) {
        parts << QString::number(hold.count());
    }
    parts << QString::number(out.count());
    return parts.join(QChar(0x2013));
}

QString BreathPace::words() const
{
    if (hold > seconds(0)) {
        return tr("In for %1 seconds, hold for %2, out for %3.").arg(in.count()).arg(hold.count()).arg(out.count());
    }
    return tr("In for %1 seconds, out for %2.").arg(in.count()).arg(out.count());
}

Breath breathAt(const BreathPace& pace, milliseconds elapsed)
{
    const milliseconds into = elapsed % milliseconds(pace.breath());
    if (into < pace.in) {
        return breathIn(BreathPhase::In, into, pace.in);
    }
    if (into < pace.in + pace.hold) {
        return breathIn(BreathPhase::Hold, into - pace.in, pace.hold);
    }
    return breathIn(BreathPhase::Out, into - pace.in - pace.hold, pace.out);
}

GuideProgram breathingProgram(const BreathPace& pace, std::chrono::minutes length)
{
    const seconds breath = pace.breath();
    const auto breaths = (seconds(length) + breath - seconds(1)) / breath;
    GuideStep step;
    step.title = breathWords(BreathPhase::In);
    step.words = pace.words() + QLatin1Char(' ') + tr("Let the shoulders drop.");
    step.length = breaths * breath;
    return {{step}};
}

}  // namespace slumbar
