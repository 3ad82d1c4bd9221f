#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

ExitCode runCheck(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "check", QStringLiteral("[--json] [--diary FILE]"),
        QStringLiteral("Looks whether the diary file is sound: its pages, its references, and every value in\n"
                       "it. Only reads. Answers 1 when something is wrong.\n\n"
                       "  slumbar check --diary diary.slumbar"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const QString path = options.diaryPath(surroundings);
    const auto file = DiaryFile::open(path, Access::ReadOnly, surroundings.clock);
    const auto findings = file ? (*file)->check() : Result<std::vector<Error>>(tl::unexpected(file.error()));
    if (!findings) {
        failed(path, findings.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    if (options.wantsJson()) {
        QJsonArray list;
        for (const Error& finding : *findings) {
            list.append(toQt(finding.detail));
        }
        surroundings.out << QJsonDocument(QJsonObject{{QStringLiteral("file"), path},
                                                      {QStringLiteral("sound"), findings->empty()},
                                                      {QStringLiteral("findings"), list}})
                                .toJson();
    } else if (findings->empty()) {
        surroundings.out << path << ": sound.\n";
    } else {
        for (const Error& finding : *findings) {
            surroundings.out << words::error(finding) << " (" << toQt(finding.detail) << ")\n";
        }
    }
    return findings->empty() ? ExitCode::Done : ExitCode::InputWrong;
}

}  // namespace slumbar
