#include "benchmarks/honesty/life.h"

#include <algorithm>
#include <cmath>

namespace slumbar::honesty {

namespace {

constexpr double usualMorning = 4;
constexpr double usualEvening = 4.4;
constexpr double painDeviation = 1.5;
constexpr double ratingNoise = 0.6;

/// How strongly what is done follows pain, and pain and habits follow the calendar, in standard deviations of the
/// urge and in points. Chosen so that comparing means goes wrong as often as in docs/benchmarks.md.
constexpr double pullOfPain = 0.6;
constexpr double weekendPoints = 1.3;
constexpr double weekendUrge = 1.7;
constexpr double yearPoints = 1.3;
constexpr double yearUrge = 1.3;

constexpr double flareChance = 1 / 45.0;  ///< a day
constexpr double flarePoints = 4;
constexpr double flareLeft = 0.82;  ///< from day to day

bool isWeekend(Day day)
{
    return day.weekday().iso_encoding() >= 6;
}

/// Close to a sine, made of two parabolas so that it is the same on every machine.
double wave(double turns)
{
    const double turn = turns - std::floor(turns);
    const double half = turn < 0.5 ? turn : turn - 0.5;
    return (turn < 0.5 ? 16 : -16) * half * (0.5 - half);
}

double urgeOfRhythm(World world)
{
    return world == World::Weekend ? weekendUrge : yearUrge;
}

double pointsOfRhythm(World world)
{
    return world == World::Weekend ? weekendPoints : yearPoints;
}

}  // namespace

Life::Life(const Setting& setting, std::uint64_t seed)
    : m_setting(setting), m_chance(seed), m_phase(m_chance.share()), m_before(Day(2000, 1, 1))
{
}

LivedDay Life::live(Day day)
{
    LivedDay lived(day);
    lived.rhythm = rhythmOn(day);
    const double eveningPull = pullOf(m_before.evening, usualEvening);
    lived.unrest = 0.4 * m_before.unrest + m_chance.around(0, 0.9) + eveningPull;

    moveHalfADay();
    m_deviation -= pointsOff(m_before);
    lived.morning = painNow(usualMorning, lived.rhythm);
    m_stiff = 0.4 * m_stiff + m_chance.around(0, 8);
    lived.stiffness = 5 * lived.morning.felt + m_stiff;
    followHabits(lived, false, pullOf(lived.morning, usualMorning));

    moveHalfADay();
    m_flare =
        m_setting.world == World::Flares ? flareLeft * m_flare + (m_chance.happens(flareChance) ? flarePoints : 0) : 0;
    lived.evening = painNow(usualEvening, lived.rhythm);
    followHabits(lived, true, pullOf(lived.evening, usualEvening));
    m_before = lived;
    return lived;
}

double Life::rhythmOn(Day day) const
{
    switch (m_setting.world) {
    case World::Weekend:
        return isWeekend(day) ? 1 : 0;
    case World::Year:
        return wave(m_phase + (day - Day(2000, 1, 1)) / 365.25);
    case World::CarryOver:
    case World::FollowsFelt:
    case World::FollowsRating:
    case World::Flares:
        break;
    }
    return 0;
}

void Life::moveHalfADay()
{
    m_deviation = halfDayCarryOver * m_deviation +
                  m_chance.around(0, painDeviation * std::sqrt(1 - halfDayCarryOver * halfDayCarryOver));
}

Pain Life::painNow(double usual, double rhythm)
{
    const double felt = usual + m_deviation + m_flare + pointsOfRhythm(m_setting.world) * rhythm;
    const double rated = std::round(felt + m_chance.around(0, ratingNoise));
    return {felt, static_cast<int>(std::clamp(rated, 0.0, 10.0))};
}

double Life::pullOf(const Pain& pain, double usual) const
{
    switch (m_setting.world) {
    case World::FollowsFelt:
        return pullOfPain * (pain.felt - usual) / painDeviation;
    case World::FollowsRating:
        return pullOfPain * (pain.rated - usual) / painDeviation;
    case World::CarryOver:
    case World::Weekend:
    case World::Year:
    case World::Flares:
        break;
    }
    return 0;
}

void Life::followHabits(LivedDay& lived, bool isEvening, double pull)
{
    for (std::size_t i = 0; i < habitCount; ++i) {
        const Habit& habit = habits()[i];
        if (habit.isOfEvening() == isEvening) {
            m_urges[i] = habit.persistence * m_urges[i] + m_chance.around(0, 1) + pull;
            lived.amounts[i] = habit.amountAt(m_urges[i] + urgeOfRhythm(m_setting.world) * lived.rhythm);
        }
    }
}

/// Beyond what the factor takes off on an ordinary day, so that the usual height stays what it is.
double Life::pointsOff(const LivedDay& before) const
{
    if (!m_setting.planted) {
        return 0;
    }
    const Planted& planted = *m_setting.planted;
    for (std::size_t i = 0; i < habitCount; ++i) {
        const Habit& habit = habits()[i];
        if (habit.id == planted.factor) {
            const double ordinary = habit.kind == FactorKind::Check ? 0.5 : habit.middle;
            return planted.points * (before.amounts[i] - ordinary) / planted.dose;
        }
    }
    return 0;
}

}  // namespace slumbar::honesty
