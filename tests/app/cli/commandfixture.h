// Runs subcommands in a folder of their own, at a time that stands still.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "cli/commandline.h"
#include "storage/diaryfile.h"
#include "support/build.h"

namespace slumbar::testing {

struct Answer {
    ExitCode exit;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

class CommandTest : public ::testing::Test {
protected:
    Answer run(const QString& subcommand, const QStringList& arguments)
    {
        Answer answer{ExitCode::Done, {}, {}};
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        CommandSurroundings surroundings{clock, zone, path("default.slumbar"), out, err};
        answer.exit = subcommandNamed(subcommand)->run(arguments, surroundings);
        return answer;
    }

    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    static QString real(const char* name) { return QStringLiteral(SLUMBAR_TEST_DATA "/") + QLatin1String(name); }

    Diary diaryIn(const char* name) const { return valueOf(DiaryFile::read(path(name))); }
    /// Makes it the diary that subcommands read by default.
    void keep(const Diary& diary)
    {
        Edit edit{{}, diary.factors(), diary.profile()};
        for (const DayRecord& record : diary.all()) {
            edit.days.push_back(record);
        }
        const auto file = valueOf(DiaryFile::open(path("default.slumbar"), Access::ReadWrite, clock));
        EXPECT_TRUE(file->apply(edit, valueOf(file->load()).undoing(edit)));
    }

    QTemporaryDir folder;
    testing::StoppedClock clock{moment("2026-10-29T07:02+01:00")};
    testing::FixedZone zone;
};

}  // namespace slumbar::testing
