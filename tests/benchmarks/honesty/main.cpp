// How often Slumbar, and what other trackers do, claim something in made-up diaries in which nothing acts, and how
// often they find the one thing that does. docs/benchmarks.md says how to run it and what came out.
#include <algorithm>
#include <charconv>
#include <iostream>
#include <thread>

#include "benchmarks/honesty/tables.h"

using namespace slumbar;
using namespace slumbar::honesty;

namespace {

struct Options {
    int diaries = 500;
    std::vector<int> days{60, 120, 180, 365};
    std::vector<World> worlds{allWorlds.begin(), allWorlds.end()};
    bool withPlanted = true;
};

constexpr std::string_view usage =
    "honesty [--diaries N] [--days 60,120,180,365] [--world NAME]...\n"
    "Worlds: carry_over follows_felt follows_rating weekend year flares. With --world nothing is planted.\n";

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && value > 0 ? std::optional(value) : std::nullopt;
}

std::vector<int> wholeNumbers(std::string_view list)
{
    std::vector<int> numbers;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const auto value = wholeNumber(list.substr(0, comma));
        if (!value) {
            return {};
        }
        numbers.push_back(*value);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return numbers;
}

bool readOption(Options& options, std::string_view name, std::string_view value)
{
    if (name == "--diaries") {
        options.diaries = wholeNumber(value).value_or(0);
        return options.diaries > 0;
    }
    if (name == "--days") {
        options.days = wholeNumbers(value);
        return !options.days.empty();
    }
    const auto world = worldFromId(value);
    if (name != "--world" || !world) {
        return false;
    }
    if (options.withPlanted) {
        options.worlds.clear();
        options.withPlanted = false;
    }
    options.worlds.push_back(*world);
    return true;
}

std::optional<Options> optionsFrom(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; i += 2) {
        if (i + 1 == argc || !readOption(options, argv[i], argv[i + 1])) {
            return std::nullopt;
        }
    }
    return options;
}

/// Diary i of a setting has seed i, whatever the number of processors.
Measured measured(const Setting& setting, int diaries)
{
    const int workers = static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U));
    std::vector<Tally> tallies(static_cast<std::size_t>(workers));
    std::vector<std::thread> threads;
    for (int worker = 0; worker < workers; ++worker) {
        threads.emplace_back([&, worker] {
            for (int diary = worker; diary < diaries; diary += workers) {
                tallies[static_cast<std::size_t>(worker)].add(diaryFrom(setting, static_cast<std::uint64_t>(diary)),
                                                              setting);
            }
        });
    }
    Tally total;
    for (std::size_t worker = 0; worker < threads.size(); ++worker) {
        threads[worker].join();
        total.add(tallies[worker]);
    }
    std::cerr << '.' << std::flush;
    return {setting, total};
}

std::vector<Measured> allMeasured(const std::vector<Setting>& settings, const Options& options)
{
    std::vector<Measured> all;
    for (Setting setting : settings) {
        for (const int days : options.days) {
            setting.days = days;
            all.push_back(measured(setting, options.diaries));
        }
    }
    return all;
}

std::vector<Setting> nullSettings(const Options& options)
{
    std::vector<Setting> settings;
    for (const World world : options.worlds) {
        settings.push_back({world, 0, std::nullopt});
    }
    return settings;
}

/// A yes or no done on bad evenings, after a bad rating or at random, and minutes on bad evenings.
std::vector<Setting> plantedSettings()
{
    const auto planted = [](std::string_view factor, double dose, double points) {
        return Planted{std::string(factor), dose, points};
    };
    return {{World::FollowsFelt, 0, planted(yesOrNoFactor, 1, 0.8)},
            {World::FollowsFelt, 0, planted(yesOrNoFactor, 1, 1.5)},
            {World::FollowsRating, 0, planted(yesOrNoFactor, 1, 0.8)},
            {World::CarryOver, 0, planted(yesOrNoFactor, 1, 0.8)},
            {World::FollowsFelt, 0, planted(minutesFactor, 15, 0.8)}};
}

}  // namespace

int main(int argc, char** argv)
{
    const auto options = optionsFrom(argc, argv);
    if (!options) {
        std::cerr << usage;
        return 2;
    }
    const std::vector<Measured> nulls = allMeasured(nullSettings(*options), *options);
    printNulls(std::cout, nulls);
    if (options->withPlanted) {
        printPlanted(std::cout, allMeasured(plantedSettings(), *options));
    }
    std::cerr << '\n';
}
