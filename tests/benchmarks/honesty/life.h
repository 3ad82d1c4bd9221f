// A life in one of the worlds, day by day, as it is felt and done. Felt pain moves in half days: evening, night,
// morning, evening; each habit has an urge that lasts, and whatever is done is done after the pain just before it.
#pragma once

#include "benchmarks/honesty/habits.h"
#include "benchmarks/honesty/worlds.h"
#include "demo/chance.h"

namespace slumbar::honesty {

/// How it hurts, and what is written down when it is asked.
struct Pain {
    double felt = 0;
    int rated = 0;
};

struct LivedDay {
    explicit LivedDay(Day on) : day(on) {}

    Day day;
    double rhythm = 0;  ///< where in the week or the year, in the world that has such a rhythm
    double unrest = 0;  ///< of the night that ends on the day; 0 an ordinary one, about 1 standard deviation
    Pain morning{};
    double stiffness = 0;  ///< minutes
    Pain evening{};
    std::array<double, habitCount> amounts{};
};

class Life {
public:
    Life(const Setting& setting, std::uint64_t seed);

    /// The day after the one lived before. Days must follow each other.
    LivedDay live(Day day);

private:
    double rhythmOn(Day day) const;
    Pain painNow(double usual, double rhythm);
    double pullOf(const Pain& pain, double usual) const;
    void moveHalfADay();
    void followHabits(LivedDay& lived, bool isEvening, double pull);
    double pointsOff(const LivedDay& before) const;

    Setting m_setting;
    Chance m_chance;
    double m_phase;          ///< of the year, in turns
    double m_deviation = 0;  ///< of felt pain from its usual height
    double m_flare = 0;
    double m_stiff = 0;  ///< minutes beyond what the pain says
    std::array<double, habitCount> m_urges{};
    LivedDay m_before;
};

}  // namespace slumbar::honesty
