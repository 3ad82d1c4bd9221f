// How long all effects of a diary take: effects_time [YEARS | DIARY.slumbar]...
// For made-up years a sentence, which shows how that grows with them. For a diary file a line to read by program: the
// number of effects, how many have an estimate, median and fastest seconds, kilobytes held at the peak.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <sys/resource.h>

#include <QCoreApplication>

#include "analysis/effects/effects.h"
#include "benchmarks/effects/madeupyears.h"
#include "storage/diaryfile.h"

namespace {

using namespace slumbar;

constexpr int factors = 20;
constexpr int turns = 5;

struct Measured {
    EffectFamily family;
    double medianSeconds;
    double fastestSeconds;
};

double secondsOf(const Diary& diary, EffectFamily& family)
{
    const auto start = std::chrono::steady_clock::now();
    family = effects(diary, *diary.range());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Measured measured(const Diary& diary)
{
    EffectFamily family;
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        times.push_back(secondsOf(diary, family));
    }
    std::sort(times.begin(), times.end());
    return {std::move(family), times[turns / 2], times.front()};
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void measureYears(int years)
{
    const Diary diary = benchmarks::madeUpYears(years, factors, 1);
    const long before = peakKilobytes();
    const auto [family, median, fastest] = measured(diary);
    std::printf("%4d years, %zu effects, family %d: median %.1f ms, fastest %.1f ms; peak %ld kB more than the diary\n",
                years, family.effects.size(), family.size, 1000 * median, 1000 * fastest, peakKilobytes() - before);
}

bool measureFile(const char* path)
{
    const auto diary = DiaryFile::read(QString::fromLocal8Bit(path));
    if (!diary || !diary->range()) {
        std::fprintf(stderr, "%s: %s\n", path, diary ? "nothing is recorded" : "cannot be read as a diary");
        return false;
    }
    auto [family, median, fastest] = measured(*diary);
    family.effects.push_back(std::move(family.painToNight));
    const auto estimates = std::count_if(family.effects.begin(), family.effects.end(),
                                         [](const Effect& effect) { return effect.estimate.has_value(); });
    std::printf("%zu %td %.4f %.4f %ld\n", family.effects.size(), estimates, median, fastest, peakKilobytes());
    return true;
}

bool isNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        for (const int years : {1, 10, 100}) {
            measureYears(years);
        }
    }
    for (int i = 1; i < argc; ++i) {
        if (isNumber(argv[i])) {
            measureYears(std::atoi(argv[i]));
        } else if (!measureFile(argv[i])) {
            return EXIT_FAILURE;
        }
    }
}
