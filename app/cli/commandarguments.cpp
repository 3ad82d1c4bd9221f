#include "cli/commandarguments.h"

#include <QCommandLineOption>

#include "text/words.h"

namespace slumbar {

namespace {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotADiary:
    case ErrorCode::DiaryTooNew:
    case ErrorCode::DiaryDamaged:
    case ErrorCode::DiaryInUse:
    case ErrorCode::DiaryReadOnly:
    case ErrorCode::MigrationFailed:
    case ErrorCode::StorageFailed:
        return ExitCode::DiaryNotOpened;
    case ErrorCode::ValueOutOfRange:
    case ErrorCode::TextNotUnderstood:
    case ErrorCode::TimesOutOfOrder:
    case ErrorCode::NightTooLong:
    case ErrorCode::AwakeLongerThanInBed:
    case ErrorCode::SleeplessWithSleep:
    case ErrorCode::DuplicateEntry:
    case ErrorCode::UnknownFactor:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::DiskFull:
    case ErrorCode::FormatNotRecognised:
    case ErrorCode::FormatDamaged:
        return ExitCode::InputWrong;
    }
    Q_UNREACHABLE();
}

}  // namespace

CommandArguments::CommandArguments(const char* name, const QString& usage, const QString& description)
    : m_name(QLatin1String(name)), m_usage(usage)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({QStringLiteral("help"), QStringLiteral("print this")});
    add(QStringLiteral("diary"), QStringLiteral("FILE"),
        QStringLiteral("the diary; by default the one in your data folder"));
    add(QStringLiteral("json"), QString(), QStringLiteral("print the result as JSON"));
}

void CommandArguments::add(const QString& name, const QString& valueName, const QString& description,
                           const QString& byDefault)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName, byDefault));
}

std::optional<ExitCode> CommandArguments::parse(const QStringList& arguments, CommandSurroundings& surroundings)
{
    if (!m_parser.parse(QStringList(m_name) + arguments)) {
        return usageWrong(qPrintable(m_name), m_parser.errorText(), surroundings);
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        surroundings.out << helpText();
        return ExitCode::Done;
    }
    return std::nullopt;
}

QString CommandArguments::diaryPath(const CommandSurroundings& surroundings) const
{
    const QString given = value(QStringLiteral("diary"));
    return given.isEmpty() ? surroundings.defaultDiary : given;
}

Result<std::optional<Day>> CommandArguments::day(const QString& option) const
{
    if (!isSet(option)) {
        return std::optional<Day>();
    }
    return Day::fromIso(value(option).toStdString()).map([](Day day) { return std::optional(day); });
}

QString CommandArguments::helpText() const
{
    // Qt's text opens with a usage line of its own, made of the program's path.
    const QString text = m_parser.helpText();
    return QStringLiteral("Usage: slumbar %1 %2\n").arg(m_name, m_usage) +
           text.mid(text.indexOf(QLatin1Char('\n')) + 1);
}

ExitCode usageWrong(const char* subcommand, const QString& what, CommandSurroundings& surroundings)
{
    surroundings.err << "slumbar " << subcommand << ": " << what << "\n"
                     << "slumbar " << subcommand << " --help says how it is used.\n";
    return ExitCode::UsageWrong;
}

ExitCode failed(const QString& about, const Error& error, CommandSurroundings& surroundings)
{
    surroundings.err << about << ": " << words::error(error);
    if (!error.detail.empty()) {
        surroundings.err << " (" << toQt(error.detail) << ")";
    }
    surroundings.err << "\n";
    return exitCodeOf(error.code);
}

}  // namespace slumbar
