// A program that writes edits is killed at random moments; whatever it had answered must be in the file.
// SLUMBAR_KILLS=200 kills it that often, SLUMBAR_SEED repeats the moments of an earlier run.
#include <random>

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include "storage/diaryfile.h"
#include "support/numberededits.h"

using namespace slumbar;
using namespace slumbar::testing;

namespace {

int numberFromEnvironment(const char* name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

/// Lets the program write from `firstNumber` on and kills it after a while. Answers the last number it printed, or
/// the one before the first.
int lastAnsweredBeforeKill(const QString& path, int firstNumber, std::chrono::microseconds life)
{
    QProcess writer;
    writer.start(QStringLiteral(DIARY_WRITER), {path, QString::number(firstNumber)});
    EXPECT_TRUE(writer.waitForReadyRead(30'000)) << writer.readAllStandardError().toStdString();
    QThread::usleep(static_cast<unsigned long>(life.count()));
    writer.kill();
    EXPECT_TRUE(writer.waitForFinished());
    EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit) << writer.readAllStandardError().toStdString();
    const QByteArrayList lines = writer.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? firstNumber - 1 : lines[lines.size() - 2].toInt();
}

}  // namespace

TEST(KilledWriterTest, LosesNoAnsweredEditAndLeavesASoundFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("diary.slumbar"));
    const StoppedClock clock(moment("2026-10-03T21:00+02:00"));
    const auto seed =
        static_cast<unsigned>(numberFromEnvironment("SLUMBAR_SEED", static_cast<int>(std::random_device()() >> 1)));
    std::mt19937 random(seed);
    const int kills = numberFromEnvironment("SLUMBAR_KILLS", 20);
    int written = 0;
    int rolledBack = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", kill " + std::to_string(kill));
        const std::chrono::microseconds life(std::uniform_int_distribution(0, 60'000)(random));
        const int answered = lastAnsweredBeforeKill(path, written + 1, life);
        rolledBack += QFile::exists(path + QStringLiteral("-journal")) ? 1 : 0;

        // A reader comes first every other time: it too has to roll back what was half written.
        if (kill % 2 == 0) {
            ASSERT_GE(numberIn(valueOf(DiaryFile::read(path))), answered);
        }
        const auto file = DiaryFile::open(path, Access::ReadWrite, clock);
        ASSERT_TRUE(file) << file.error().detail;
        EXPECT_EQ(valueOf((*file)->check()), std::vector<Error>());
        written = numberIn(valueOf((*file)->load()));
        // The edit after the last answered one may just have made it.
        ASSERT_GE(written, answered);
        ASSERT_LE(written, answered + 1);
    }
    RecordProperty("seed", static_cast<int>(seed));
    std::printf("%d kills, %d edits, %d of them rolled back; seed %u\n", kills, written, rolledBack, seed);
}
