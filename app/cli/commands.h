// Every subcommand by its function; one file each.
#pragma once

#include "cli/commandline.h"

namespace slumbar {

ExitCode runCheck(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode runDemo(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode runEffects(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode runExperiment(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode runExport(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode runImport(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode runMetrics(const QStringList& arguments, CommandSurroundings& surroundings);
ExitCode runReport(const QStringList& arguments, CommandSurroundings& surroundings);

}  // namespace slumbar
