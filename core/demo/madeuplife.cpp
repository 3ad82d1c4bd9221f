#include "demo/madeuplife.h"

#include <algorithm>

namespace slumbar {

namespace {

constexpr double usualPain = 3.45;
constexpr double eveningRise = 0.45;
constexpr double usualSleepHours = 6.6;
/// Minutes after midnight at which a work day begins.
constexpr double alarm = 6 * 60 + 50;

bool isWeekendEvening(Day day)
{
    const unsigned weekday = day.weekday().iso_encoding();
    return weekday == 5 || weekday == 6;
}

bool isWeekend(Day day)
{
    return day.weekday().iso_encoding() >= 6;
}

double asFelt(double pain)
{
    return std::clamp(pain, 0.0, 9.6);
}

int toWhole(double value)
{
    return static_cast<int>(std::floor(value + 0.5));
}

/// Warm at the end of July, cold at the end of January.
double seasonalWarmth(Day day)
{
    const int dayOfYear = day - Day(static_cast<int>(day.civil().year()), 1, 1);
    const double fromSummer = std::abs(static_cast<double>(dayOfYear) - 207);
    return 1 - 2 * std::min(fromSummer, 365 - fromSummer) / 182.5;
}

}  // namespace

bool HabitSpell::next(Chance& chance, double encouragement)
{
    if (chance.happens(0.05)) {
        m_isGood = !m_isGood;
    }
    return chance.happens((m_isGood ? 0.88 : 0.3) + encouragement);
}

LivedDay MadeUpLife::live(Day day)
{
    const MadeUpCircumstances now = m_calendar.on(day);
    m_drift = 0.98 * m_drift + m_chance.around(0, 0.07);
    const double level =
        usualPain + m_drift + 2.7 * now.flare - (now.isAfterMattress ? 0.35 : 0) + (now.isIll ? 0.5 : 0);
    LivedDay lived{day, now, sleepBefore(day, now), 0, {}};
    lived.morningPain = painAfter(lived.night, level);
    m_evening = spendDay(day, now, lived.morningPain, level);
    m_levelBefore = level;
    lived.evening = m_evening;
    return lived;
}

LivedNight MadeUpLife::sleepBefore(Day day, const MadeUpCircumstances& now)
{
    const double painBeyondUsual = m_evening.pain - usualPain - eveningRise;
    const double hours = usualSleepHours + (isWeekend(day) ? 0.5 : 0.05) + (now.isAfterMattress ? 0.12 : 0) -
                         0.26 * painBeyondUsual - 0.1 * (m_evening.stress - 4) -
                         (m_evening.hadLateCoffee() ? 0.35 : 0) + (m_evening.screensOffLeadMin >= 60 ? 0.12 : 0) +
                         (m_evening.mindfulnessMin >= 10 ? 0.08 : 0) - (m_evening.drinks >= 2 ? 0.3 : 0) -
                         (now.isTravelling ? 0.4 : 0) + (now.isIll ? 0.5 : 0) + m_chance.around(0, 0.62);
    const bool isOnPlan = m_bedtime.next(m_chance);
    const double bedtime = -86 + (isWeekendEvening(day.previous()) ? 38 : 0) + (now.isTravelling ? 25 : 0) +
                           (isOnPlan ? m_chance.around(0, 10) : m_chance.around(35, 25)) - (now.isIll ? 45 : 0);
    LivedNight night;
    night.asleep = toWhole(std::clamp(hours, 3.4, 9.3) * 60);
    night.inBed = toWhole(std::clamp(bedtime, -150.0, 75.0));
    night.lightsOut = night.inBed + 5 + std::min(toWhole(m_chance.skewed(13)), 50);
    night.latency = std::clamp(toWhole(9 + 3 * painBeyondUsual + (m_evening.hadLateCoffee() ? 12 : 0) +
                                       1.5 * (m_evening.stress - 4) + m_chance.skewed(9)),
                               3, 110);
    night.awake = std::clamp(toWhole(10 + 6 * painBeyondUsual + 14 * now.flare + m_chance.skewed(13)), 0, 150);
    night.awakenings = std::clamp(toWhole(0.5 + night.awake / 16.0 + m_chance.around(0, 0.6)), 0, 9);
    night.lyingAwake = toWhole((isWeekend(day) ? 12 : 4) + m_chance.skewed(8));
    night.roomCelsius = m_evening.roomCelsius;
    const bool hasToRise = !isWeekend(day) && !now.isTravelling && !now.isIll;
    if (hasToRise) {
        const int latest = toWhole(m_chance.around(alarm, 12)) - night.lightsOut - night.latency - night.awake;
        night.asleep = std::clamp(night.asleep, 180, std::max(latest, 180));
    }
    night.isOnStomach = m_chance.happens(0.12);
    return night;
}

double MadeUpLife::painAfter(const LivedNight& night, double level)
{
    const double carried = m_evening.pain - m_levelBefore - eveningRise;
    return asFelt(level + 0.5 * carried - 0.45 * (night.hoursAsleep() - usualSleepHours) -
                  (m_evening.stretchingMin >= 10 ? 0.35 : 0) - (m_evening.usesKneePillow ? 0.3 : 0) +
                  (night.isOnStomach ? 0.5 : 0) + 0.45 + m_chance.around(0, 0.5));
}

LivedEvening MadeUpLife::spendDay(Day day, const MadeUpCircumstances& now, double morningPain, double level)
{
    const double calm = isWeekend(day) || now.isTravelling ? 2.9 : 4.6;
    m_stress = std::clamp(0.6 * m_stress + 0.4 * calm + m_chance.around(0, 0.9), 0.0, 10.0);
    LivedEvening evening;
    evening.stress = m_stress;
    const bool moves = !now.isIll && now.flare < 0.5;
    evening.exerciseMin = moves && m_chance.happens(isWeekend(day) ? 0.55 : 0.32) ? 5 * m_chance.whole(4, 12) : 0;
    evening.pain =
        asFelt(level + eveningRise + 0.45 * (morningPain - level) + 0.14 * (m_stress - 4) -
               (evening.exerciseMin >= 30 ? 0.25 : 0) + (now.isTravelling ? 0.3 : 0) + m_chance.around(0, 0.6));
    evening.mood = std::clamp(8.6 - 0.35 * evening.pain - 0.22 * m_stress + m_chance.around(0, 0.9), 0.0, 10.0);
    const bool stopsEarly = m_coffee.next(m_chance);
    evening.coffees = std::clamp(toWhole(m_chance.around(2.1, 0.9)), 0, 5);
    evening.lastCoffee =
        ClockTime::atMinute(5 * toWhole((stopsEarly ? m_chance.around(12.9, 0.6) : m_chance.around(15.6, 0.9)) * 12));
    evening.drinks = m_chance.happens(isWeekendEvening(day) ? 0.5 : 0.12) ? m_chance.whole(1, 3) : 0;
    evening.roomCelsius = toWhole(2 * (18.6 + 1.9 * seasonalWarmth(day) + m_chance.around(0, 0.7))) / 2.0;
    keepHabits(evening, now);
    return evening;
}

void MadeUpLife::keepHabits(LivedEvening& evening, const MadeUpCircumstances& now)
{
    const double badEvening = evening.pain > 5 ? 0.12 : 0;
    const double disturbed = now.isTravelling || now.isIll ? -0.4 : 0;
    const auto minutes = [this](HabitSpell& spell, double encouragement, int fewest, int most) {
        return spell.next(m_chance, encouragement) ? 5 * m_chance.whole(fewest / 5, most / 5) : 0;
    };
    evening.stretchingMin = minutes(m_stretching, badEvening + disturbed, 5, 15);
    evening.mindfulnessMin = minutes(m_mindfulness, disturbed - 0.25, 5, 20);
    evening.breathingMin = minutes(m_breathing, disturbed - 0.2, 5, 10);
    evening.walkMin = now.flare > 0.6 ? 0 : minutes(m_walking, disturbed - 0.3, 15, 45);
    evening.reframed = m_reframing.next(m_chance, -0.35 + badEvening);
    evening.tookOmega3 = m_omega3.next(m_chance, disturbed);
    evening.tookTurmeric = m_turmeric.next(m_chance, -0.1);
    evening.usesKneePillow = m_pillow.next(m_chance, disturbed);
    evening.usesLumbarSupport = m_lumbar.next(m_chance, -0.3);
    evening.screensOffLeadMin =
        5 * (m_screens.next(m_chance, disturbed) ? m_chance.whole(12, 20) : m_chance.whole(1, 10));
}

}  // namespace slumbar
