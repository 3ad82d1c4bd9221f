// How long every figure of `slumbar metrics` takes, without reading the file: metrics_time
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "benchmarks/effects/madeupyears.h"
#include "cli/metrics.h"

namespace {

using namespace slumbar;

constexpr int factors = 20;
constexpr int turns = 11;

void measure(int years)
{
    const Diary diary = benchmarks::madeUpYears(years, factors, 1);
    const DayRange days = *diary.range();
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        const auto start = std::chrono::steady_clock::now();
        const Metrics metrics = metricsOf(diary, days, days.last);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        if (metrics.sleep.nights == 0) {
            std::puts("no nights");
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%4d years: median %.1f ms, fastest %.1f ms\n", years, times[turns / 2], times.front());
}

}  // namespace

int main()
{
    for (const int years : {1, 10, 100}) {
        measure(years);
    }
}
