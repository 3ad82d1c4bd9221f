#include "benchmarks/honesty/tables.h"

#include <cstdio>

namespace slumbar::honesty {

namespace {

std::string number(const char* format, double value)
{
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string percent(const Mean& share)
{
    return share.count() == 0 ? "" : number("%.1f", 100 * share.value());
}

std::string percentWithError(const Mean& share)
{
    return share.count() == 0 ? "" : percent(share) + number(" ± %.1f", 100 * share.stdError());
}

std::string points(const Mean& mean)
{
    return mean.count() == 0 ? "" : number("%.2f", mean.value());
}

using Cells = std::vector<std::string>;

void printRow(std::ostream& out, const Cells& cells)
{
    out << '|';
    for (const std::string& cell : cells) {
        out << ' ' << cell << " |";
    }
    out << '\n';
}

void printHead(std::ostream& out, const char* title, const Cells& cells)
{
    out << "\n**" << title << "**\n\n";
    printRow(out, cells);
    printRow(out, Cells(cells.size(), "---"));
}

std::string nameOf(const Setting& setting)
{
    std::string name(idOf(setting.world));
    if (setting.planted) {
        name += ", " + setting.planted->factor + number(" −%.1f", setting.planted->points);
    }
    return name;
}

/// The groups in which something is asked: of a night, nothing that only the next night could answer.
template<class Use>
void forEachGroup(Use use)
{
    for (std::size_t exposure = 0; exposure < exposureGroupCount; ++exposure) {
        for (std::size_t outcome = 0; outcome < outcomeGroupCount; ++outcome) {
            if (static_cast<ExposureGroup>(exposure) != ExposureGroup::Night ||
                static_cast<OutcomeGroup>(outcome) != OutcomeGroup::NightAfter) {
                use(exposure, outcome);
            }
        }
    }
}

void printByMethod(std::ostream& out, const char* title, const std::vector<Measured>& nulls, Mean FalseAlarms::*what)
{
    Cells head{"world", "days", "diaries"};
    for (const Method method : allMethods) {
        head.emplace_back(nameOf(method));
    }
    printHead(out, title, head);
    for (const auto& [setting, tally] : nulls) {
        Cells row{nameOf(setting), std::to_string(setting.days),
                  std::to_string(tally.methods.front().nulls.all.diaries.count())};
        for (const MethodTally& method : tally.methods) {
            row.push_back(percentWithError(method.nulls.all.*what));
        }
        printRow(out, row);
    }
}

void printByGroup(std::ostream& out, const std::string& title, const std::vector<Measured>& nulls, Method method)
{
    static constexpr std::array exposures{"night", "evening factor", "day factor"};
    static constexpr std::array outcomes{"morning pain", "evening pain", "stiffness", "next night"};
    Cells head{"world", "days"};
    forEachGroup([&](std::size_t exposure, std::size_t outcome) {
        head.push_back(std::string(exposures[exposure]) + " → " + outcomes[outcome]);
    });
    printHead(out, title.c_str(), head);
    for (const auto& [setting, tally] : nulls) {
        Cells row{nameOf(setting), std::to_string(setting.days)};
        const auto& groups = tally.methods[static_cast<std::size_t>(method)].nulls.groups;
        forEachGroup([&](std::size_t exposure, std::size_t outcome) {
            const FalseAlarms& alarms = groups[exposure][outcome];
            row.push_back(percent(alarms.tests) + " (" + percent(alarms.diaries) + ")");
        });
        printRow(out, row);
    }
}

void printForecasts(std::ostream& out, const std::vector<Measured>& nulls)
{
    printHead(out, "Tomorrow's pain: 80 % intervals that held, and diaries in which it is worth showing, percent",
              {"world", "days", "mornings", "held", "shown"});
    for (const auto& [setting, tally] : nulls) {
        const ForecastTally& forecasts = tally.forecasts;
        const double held = 100.0 * static_cast<double>(forecasts.covered) / static_cast<double>(forecasts.of);
        printRow(out, {nameOf(setting), std::to_string(setting.days), std::to_string(forecasts.of),
                       forecasts.of == 0 ? "" : number("%.1f", held), percent(forecasts.shown)});
    }
}

void printPlantedRows(std::ostream& out, const Measured& measured, Method method)
{
    const auto& [setting, tally] = measured;
    const MethodTally& ofMethod = tally.methods[static_cast<std::size_t>(method)];
    const auto print = [&](const char* outcome, const PlantedTally& planted, double truth) {
        printRow(out, {nameOf(setting), std::to_string(setting.days), outcome, nameOf(method), percent(planted.smallP),
                       percent(planted.claimed), number("%.2f", truth), points(planted.estimate),
                       points(planted.stdError), percentWithError(planted.covered)});
    };
    print("morning", ofMethod.morning, -setting.planted->points);
    print("evening", ofMethod.evening, -halfDayCarryOver * setting.planted->points);
}

}  // namespace

void printNulls(std::ostream& out, const std::vector<Measured>& nulls)
{
    printByMethod(out, "Diaries in which something is claimed, percent", nulls, &FalseAlarms::diaries);
    printByMethod(out, "Single tests with p < 0.05, percent", nulls, &FalseAlarms::tests);
    for (const Method method : allMethods) {
        printByGroup(out, std::string(nameOf(method)) + ": single tests with p < 0.05 (diaries with a claim), percent",
                     nulls, method);
    }
    printForecasts(out, nulls);
}

void printPlanted(std::ostream& out, const std::vector<Measured>& planted)
{
    printHead(out, "One factor acts: found at p < 0.05 and claimed, percent; points for the dose",
              {"world", "days", "outcome", "method", "p < 0.05", "claimed", "truth", "estimate", "error", "covered"});
    for (const Measured& measured : planted) {
        for (const Method method : allMethods) {
            printPlantedRows(out, measured, method);
        }
    }
    printByMethod(out, "All the others there, which do nothing: diaries in which something is claimed, percent",
                  planted, &FalseAlarms::diaries);
    printByMethod(out, "The same: single tests with p < 0.05, percent", planted, &FalseAlarms::tests);
}

}  // namespace slumbar::honesty
