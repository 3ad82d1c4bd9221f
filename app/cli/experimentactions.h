// The four actions of `slumbar experiment`, each with options and help of its own, and what they share.
#pragma once

#include "cli/commandarguments.h"
#include "domain/diary.h"

namespace slumbar {

ExitCode planExperiment(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode startExperiment(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode experimentStatus(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode analyseExperiment(const QStringList& arguments, CommandSurroundings& surroundings);

/// The one that runs today, else the latest that has begun, else the next; null when there is none.
const Experiment* experimentAbout(const Diary& diary, Day today);

/// The day of the option --today, else the one that it is.
Day todayIn(const Diary& diary, const std::optional<Day>& given, const CommandSurroundings& surroundings);

/// "the first day of every block", "none": what is left out of the comparison.
QString washOutText(int days);

/// "points", "h", "%", "min" or "times": what the outcome is counted in.
QString unitOf(Measure outcome);

}  // namespace slumbar
