// How long all effects of a diary take, and how that grows with its length: effects_time [YEARS...]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <sys/resource.h>

#include "analysis/effects/effects.h"
#include "benchmarks/effects/madeupyears.h"

namespace {

using namespace slumbar;

constexpr int factors = 20;
constexpr int turns = 5;

double millisecondsOf(const Diary& diary, EffectFamily& family)
{
    const auto start = std::chrono::steady_clock::now();
    family = effects(diary, *diary.range());
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void measure(int years)
{
    const Diary diary = benchmarks::madeUpYears(years, factors, 1);
    const long before = peakKilobytes();
    EffectFamily family;
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        times.push_back(millisecondsOf(diary, family));
    }
    std::sort(times.begin(), times.end());
    std::printf("%4d years, %zu effects, family %d: median %.1f ms, fastest %.1f ms; peak %ld kB more than the diary\n",
                years, family.effects.size(), family.size, times[turns / 2], times.front(), peakKilobytes() - before);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        for (const int years : {1, 10, 100}) {
            measure(years);
        }
    }
    for (int i = 1; i < argc; ++i) {
        measure(std::atoi(argv[i]));
    }
}
