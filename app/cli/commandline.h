// The subcommands of slumbar: each reads its arguments, does one thing and answers with an exit code.
// Results go to `out`, messages to `err`.
#pragma once

#include <optional>

#include <QStringList>
#include <QTextStream>

#include "domain/moment.h"

namespace slumbar {

enum class ExitCode { Done = 0, InputWrong = 1, UsageWrong = 2, DiaryNotOpened = 3 };

/// What a subcommand needs of the world; tests give their own.
struct CommandSurroundings {
    const Clock& clock;
    const TimeZone& zone;
    QString defaultDiary;
    QTextStream& out;
    QTextStream& err;
};

struct Subcommand {
    const char* name;
    const char* summary;
    ExitCode (*run)(const QStringList& arguments, CommandSurroundings& surroundings);
};

/// The subcommand of that name; null when there is none.
const Subcommand* subcommandNamed(const QString& name);

/// What `slumbar --help` prints.
QString overview();

}  // namespace slumbar
