// The made-up life itself, day by day as it is felt and done: what is later written down is a reading of it.
// Pain lasts and comes back worse after a short night; a painful evening makes the night shorter; habits come
// in runs, are done more on bad evenings, and help a little.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "demo/chance.h"
#include "demo/madeupcalendar.h"
#include "domain/clocktime.h"
#include "domain/day.h"

namespace slumbar {

/// Done or not on runs of days, as habits are: a good spell of some weeks, then a bad one.
class HabitSpell {
public:
    bool next(Chance& chance, double encouragement = 0);

private:
    bool m_isGood = true;
};

/// Minutes are of the clock after midnight at the start of the day that the night ends on: -70 is 22:50.
struct LivedNight {
    int inBed = 0;
    int lightsOut = 0;
    int latency = 0;
    int awake = 0;
    int asleep = 0;
    int lyingAwake = 0;  ///< after the final awakening
    int awakenings = 0;
    double roomCelsius = 19;
    bool isOnStomach = false;

    double hoursAsleep() const { return asleep / 60.0; }
};

struct LivedEvening {
    double pain = 4;  ///< felt, 0 to 10
    double stress = 4;
    double mood = 6;
    int stretchingMin = 0;
    int mindfulnessMin = 0;
    int breathingMin = 0;
    int walkMin = 0;
    int exerciseMin = 0;
    int coffees = 2;
    ClockTime lastCoffee = ClockTime::at(13, 0);
    int screensOffLeadMin = 40;  ///< before lights out
    double roomCelsius = 19;
    int drinks = 0;
    bool reframed = false;
    bool tookOmega3 = false;
    bool tookTurmeric = false;
    bool usesKneePillow = false;
    bool usesLumbarSupport = false;

    bool hadLateCoffee() const { return coffees > 0 && lastCoffee > ClockTime::at(15, 30); }
};

struct LivedDay {
    Day day;
    MadeUpCircumstances circumstances;
    LivedNight night;
    double morningPain = 4;  ///< felt
    LivedEvening evening;
};

class MadeUpLife {
public:
    MadeUpLife(Day last, std::uint64_t seed) : m_calendar(last, seed), m_chance(seed) {}

    /// The day after the one lived before, with the night before it. Days must follow each other.
    LivedDay live(Day day);

private:
    LivedNight sleepBefore(Day day, const MadeUpCircumstances& now);
    double painAfter(const LivedNight& night, double level);
    LivedEvening spendDay(Day day, const MadeUpCircumstances& now, double morningPain, double level);
    void keepHabits(LivedEvening& evening, const MadeUpCircumstances& now);

    MadeUpCalendar m_calendar;
    Chance m_chance;
    double m_drift = 0;          ///< of the pain over months
    double m_levelBefore = 3.6;  ///< what the pain was about on the day before
    double m_stress = 4;
    LivedEvening m_evening;  ///< before the night to come
    HabitSpell m_stretching, m_mindfulness, m_breathing, m_walking, m_reframing, m_omega3, m_turmeric, m_pillow,
        m_lumbar, m_coffee, m_screens, m_bedtime;
};

}  // namespace slumbar
