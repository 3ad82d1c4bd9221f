#include "cli/commandline.h"

#include <algorithm>
#include <array>

#include "cli/commands.h"

namespace slumbar {

namespace {

constexpr std::array<Subcommand, 8> subcommands{{
    {"import", "bring in nights and days from files of other programs", runImport},
    {"export", "write the whole diary as CSV files or JSON", runExport},
    {"metrics", "print the figures of a run of days", runMetrics},
    {"effects", "print what goes with pain and the night, and how sure that is", runEffects},
    {"report", "write the two pages of a month, or of several, as PDF or HTML", runReport},
    {"experiment", "find out by a randomised self-experiment", runExperiment},
    {"check", "look whether the diary file is sound", runCheck},
    {"demo", "write a made-up diary to look around in", runDemo},
}};

}  // namespace

const Subcommand* subcommandNamed(const QString& name)
{
    const auto found = std::find_if(subcommands.begin(), subcommands.end(), [&name](const Subcommand& subcommand) {
        return name == QLatin1String(subcommand.name);
    });
    return found == subcommands.end() ? nullptr : &*found;
}

QString overview()
{
    QString text = QStringLiteral("Usage: slumbar [--diary FILE] [--background]\n"
                                  "       slumbar SUBCOMMAND ...\n"
                                  "\n"
                                  "Slumbar is a diary for nights and backs. Without a subcommand it opens the window.\n"
                                  "\n"
                                  "Subcommands (slumbar SUBCOMMAND --help says more):\n");
    for (const Subcommand& subcommand : subcommands) {
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(subcommand.name), -10)
                    .arg(QLatin1String(subcommand.summary));
    }
    text += QStringLiteral("\n"
                           "Options:\n"
                           "  --diary FILE  the diary; by default the one in your data folder\n"
                           "  --background  begin without the window, for the start of a session: reminders alone\n"
                           "  --version     print the version\n"
                           "  --help        print this\n"
                           "\n"
                           "Exit codes: 0 done, 1 the input was wrong or nothing matched, 2 wrong usage,\n"
                           "3 the diary could not be opened. Results go to standard output, messages to\n"
                           "standard error. Subcommands need no display.\n");
    return text;
}

}  // namespace slumbar
