// Simulated people go through whole experiments, from their diary to the verdict. What is printed: how often a
// difference is claimed where there is none (size), how often a true one is found against what the plan promised
// (power), how often the interval holds the truth (coverage), and how long a plan takes.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <vector>

#include "analysis/experiments/experimentpower.h"
#include "analysis/experiments/experimentresult.h"
#include "support/build.h"

namespace {

using namespace slumbar;

const Day firstDay(2026, 10, 3);
constexpr int daysBefore = 90;
constexpr double meanPain = 5;
constexpr double readingNoise = 0.7;  ///< of a rating around what is felt
constexpr double missingShare = 0.1;

struct World {
    const char* name;
    double feltDeviation;
    double lingering;  ///< of what is felt, from one morning to the next
    double trend;      ///< points over the whole experiment
};

constexpr World worlds[] = {
    {"steady", 1.3, 0.6, 0},
    {"with a trend", 1.3, 0.6, -2},
    {"lingering long", 1.3, 0.9, 0},
    {"from day to day", 1.3, 0, 0},
};

Experiment experimentOf(int seed)
{
    ExperimentFields fields;
    fields.id = "stretching";
    fields.factor = "stretching";
    fields.firstDay = firstDay;
    fields.seed = testing::valueOf(ExperimentSeed::make(seed));
    return testing::valueOf(Experiment::make(fields));
}

class Person {
public:
    Person(const World& world, unsigned long long seed) : m_world(world), m_random(seed)
    {
        m_felt = world.feltDeviation * m_normal(m_random);
    }

    /// Mornings from 90 days before the experiment to the last that answers to it. The effect takes points off.
    Diary diary(const Experiment& experiment, double effect)
    {
        std::vector<DayRecord> records;
        for (const Day day : DayRange{firstDay - daysBefore, experiment.lastDay().next()}) {
            const double gone = std::max(0, day - firstDay) / static_cast<double>(experiment->design.days());
            const bool isEased = experiment.armOn(day.previous()) == Arm::With;
            const int rating = nextRating(m_world.trend * gone - (isEased ? effect : 0));
            if (m_share(m_random) >= missingShare) {
                records.emplace_back(day);
                records.back().setPain(testing::backPain(PainMoment::Morning, rating));
            }
        }
        return testing::diaryOf(std::move(records));
    }

private:
    int nextRating(double shift)
    {
        const double fresh = std::sqrt(1 - m_world.lingering * m_world.lingering) * m_world.feltDeviation;
        m_felt = m_world.lingering * m_felt + fresh * m_normal(m_random);
        const double rating = std::round(meanPain + m_felt + shift + readingNoise * m_normal(m_random));
        return static_cast<int>(std::clamp(rating, 0.0, 10.0));
    }

    const World& m_world;
    std::mt19937_64 m_random;
    std::normal_distribution<> m_normal;
    std::uniform_real_distribution<> m_share;
    double m_felt = 0;
};

struct Tally {
    int claimed = 0;
    int noticed = 0;
    int covered = 0;
    int judged = 0;
    double width = 0;
    double planned = 0;
    int plans = 0;
};

void add(Tally& tally, const ExperimentResult& result, double effect)
{
    if (!result.interval) {
        return;
    }
    ++tally.judged;
    tally.claimed += result.verdict != ExperimentVerdict::NotDistinguishable ? 1 : 0;
    tally.noticed += result.verdict == ExperimentVerdict::BetterWith ? 1 : 0;
    tally.covered += result.interval->low <= -effect && -effect <= result.interval->high ? 1 : 0;
    tally.width += result.interval->high - result.interval->low;
}

void addPlan(Tally& tally, const Diary& diary, double effect)
{
    if (const auto noise = outcomeNoise(diary, Measure::MorningPain, firstDay.previous())) {
        tally.planned += powerCurve({}, *noise, {{effect}, 1, 500}).front().power;
        ++tally.plans;
    }
}

Tally tallyOf(const World& world, double effect, int experiments)
{
    constexpr int plansMade = 200;
    Tally tally;
    for (int number = 0; number < experiments; ++number) {
        const Experiment experiment = experimentOf(number);
        const Diary diary = Person(world, 1'000'000ULL + static_cast<unsigned>(number)).diary(experiment, effect);
        const auto result = experimentResult(diary, experiment, experiment.lastDay() + 2);
        add(tally, *result, effect);
        if (effect > 0 && number < plansMade) {
            addPlan(tally, diary, effect);
        }
    }
    return tally;
}

void print(const World& world, double effect, int experiments)
{
    const Tally tally = tallyOf(world, effect, experiments);
    const auto percent = [](double part, int whole) { return whole == 0 ? 0 : 100 * part / whole; };
    std::printf("%-16s %6.1f %9.1f %9.1f ", world.name, effect, percent(tally.claimed, experiments),
                percent(tally.noticed, experiments));
    effect > 0 ? std::printf("%9.1f", percent(tally.planned, tally.plans)) : std::printf("%9s", "");
    std::printf(" %9.1f %7.2f\n", percent(tally.covered, tally.judged), tally.width / std::max(1, tally.judged));
}

double millisecondsOfAPlan(int pairs)
{
    const ExperimentDesign design{testing::valueOf(PairCount::make(pairs))};
    const std::clock_t start = std::clock();
    powerCurve(design, {5, 1.5, 0.5, scaleOf(Measure::MorningPain), 0.9, 90},
               {effectsWorthAsking(Measure::MorningPain)});
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int argc, char** argv)
{
    const int experiments = argc > 1 ? std::atoi(argv[1]) : 2000;
    std::printf("%d experiments of 8 pairs of 3 days each, one day of wash-out, 10 %% missing; percent\n", experiments);
    std::printf("%-16s %6s %9s %9s %9s %9s %7s\n", "world", "effect", "claimed", "found", "planned", "covered",
                "width");
    for (const World& world : worlds) {
        for (const double effect : {0.0, 1.0, 2.0}) {
            print(world, effect, experiments);
        }
    }
    for (const int pairs : {8, 12}) {
        std::printf("a plan of %d pairs, 2000 simulations: %.1f ms of processor time\n", pairs,
                    millisecondsOfAPlan(pairs));
    }
}
