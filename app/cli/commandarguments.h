// The arguments of one subcommand: --diary, --json and --help, which all have, and its own options; help that
// is worth reading, and one way to say that something is wrong.
#pragma once

#include <optional>

#include <QCommandLineParser>

#include "base/result.h"
#include "cli/commandline.h"
#include "domain/day.h"

namespace slumbar {

class CommandArguments {
public:
    /// `usage` follows the name in the help's first line; `description` may end with examples.
    CommandArguments(const char* name, const QString& usage, const QString& description);

    /// An option with a value, or without one when `valueName` is empty.
    void add(const QString& name, const QString& valueName, const QString& description,
             const QString& byDefault = QString());

    /// Nothing: go on. Else the exit code to end with, after help or a message was printed.
    std::optional<ExitCode> parse(const QStringList& arguments, CommandSurroundings& surroundings);

    bool isSet(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList positional() const { return m_parser.positionalArguments(); }
    bool wantsJson() const { return m_parser.isSet(QStringLiteral("json")); }
    QString diaryPath(const CommandSurroundings& surroundings) const;

    /// The day or month of an option; nothing where it is not given; UsageWrong was printed when it is no date.
    Result<std::optional<Day>> day(const QString& option) const;

private:
    QString helpText() const;

    QCommandLineParser m_parser;
    QString m_name;
    QString m_usage;
};

/// Says what is wrong and how to get help, and answers UsageWrong.
ExitCode usageWrong(const char* subcommand, const QString& what, CommandSurroundings& surroundings);

/// Words an error with the place it is about, and answers the exit code that fits it.
ExitCode failed(const QString& about, const Error& error, CommandSurroundings& surroundings);

}  // namespace slumbar
