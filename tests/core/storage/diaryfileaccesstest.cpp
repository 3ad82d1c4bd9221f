// Who may open the file, and how: modes, the lock, folders and files that cannot be written.
#include "storage/diaryfile.h"

#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <QDir>
#include <QLockFile>
#include <QProcess>

#include "core/storage/temporarydiary.h"
#include "storage/backup.h"
#include "support/numberededits.h"

using namespace slumbar;
using namespace slumbar::testing;

namespace {

unsigned modeOf(const QString& path)
{
    struct stat status {};
    EXPECT_EQ(stat(QFile::encodeName(path).constData(), &status), 0) << path.toStdString();
    return status.st_mode & 0777u;
}

/// File modes hold nobody back who is root: while this lives, the test is somebody else.
class WithoutRoot {
public:
    WithoutRoot()
    {
        if (geteuid() == 0) {
            EXPECT_EQ(seteuid(65534), 0);
        }
    }
    ~WithoutRoot()
    {
        if (getuid() == 0) {
            EXPECT_EQ(seteuid(0), 0);
        }
    }
};

void setMode(const QString& path, unsigned mode)
{
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), mode), 0);
}

}  // namespace

TEST(DiaryFileAccessTest, OnlyTheOwnerCanReadTheFileAndItsFolder)
{
    TemporaryDiary diary;
    const QString path = diary.in(QStringLiteral("data/slumbar/diary.slumbar"));
    const mode_t before = umask(0);
    const auto file = valueOf(DiaryFile::open(path, Access::ReadWrite, diary.clock()));
    umask(before);
    EXPECT_EQ(modeOf(path), 0600u);
    EXPECT_EQ(modeOf(diary.in(QStringLiteral("data/slumbar"))), 0700u);
    EXPECT_EQ(modeOf(diary.in(QStringLiteral("data"))), 0700u);
}

TEST(DiaryFileAccessTest, ABackupHoldsTheSameDiaryForItsOwnerAlone)
{
    const TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), numberedEdit(1)));
    const QString backup = diary.in(QStringLiteral("backup"));
    for (int round = 1; round <= 2; ++round) {
        const auto connection = valueOf(Connection::open(diary.path(), Access::ReadWrite));
        const auto written = writeBackup(*connection, backup);
        ASSERT_TRUE(written) << written.error().detail;
    }
    EXPECT_EQ(valueOf(DiaryFile::read(backup)), valueOf(DiaryFile::read(diary.path())));
    EXPECT_EQ(modeOf(backup), 0600u);
}

TEST(DiaryFileAccessTest, AFileThatIsNotThereIsNotMadeToBeRead)
{
    const TemporaryDiary diary;
    EXPECT_EQ(codeOf(diary.open(Access::ReadOnly)), ErrorCode::FileNotFound);
    EXPECT_EQ(codeOf(DiaryFile::read(diary.path())), ErrorCode::FileNotFound);
    EXPECT_FALSE(QFile::exists(diary.path()));
}

TEST(DiaryFileAccessTest, ASecondWriterFindsItInUseWhileReadersRead)
{
    TemporaryDiary diary;
    auto file = valueOf(diary.open());
    ASSERT_TRUE(applyTo(*file, numberedEdit(1)));
    EXPECT_EQ(codeOf(diary.open()), ErrorCode::DiaryInUse);

    const QString otherName = diary.in(QStringLiteral("other name"));
    ASSERT_TRUE(QFile::link(diary.path(), otherName));
    EXPECT_EQ(codeOf(DiaryFile::open(otherName, Access::ReadWrite, diary.clock())), ErrorCode::DiaryInUse);

    EXPECT_EQ(numberIn(valueOf(DiaryFile::read(diary.path()))), 1);
    EXPECT_EQ(numberIn(valueOf(valueOf(diary.open(Access::ReadOnly))->load())), 1);
    file.reset();
    EXPECT_TRUE(diary.open());
}

TEST(DiaryFileAccessTest, TheLockOfADeadProgramIsTakenOver)
{
    const TemporaryDiary diary;
    QProcess writer;
    writer.start(QStringLiteral(DIARY_WRITER), {diary.path(), QStringLiteral("1")});
    ASSERT_TRUE(writer.waitForReadyRead(30'000));
    EXPECT_EQ(codeOf(diary.open()), ErrorCode::DiaryInUse);
    writer.kill();
    ASSERT_TRUE(writer.waitForFinished());
    ASSERT_TRUE(QFile::exists(diary.path() + QStringLiteral(".lock")));
    EXPECT_TRUE(diary.open());
}

TEST(DiaryFileAccessTest, OpenedToReadItChangesNothing)
{
    const TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), numberedEdit(1)));
    const QByteArray before = diary.bytes();
    const auto file = valueOf(diary.open(Access::ReadOnly));
    EXPECT_EQ(codeOf(applyTo(*file, numberedEdit(2))), ErrorCode::DiaryReadOnly);
    EXPECT_EQ(codeOf(file->keepDraft("a", "b")), ErrorCode::DiaryReadOnly);
    EXPECT_EQ(codeOf(file->discardDraft("a")), ErrorCode::DiaryReadOnly);
    EXPECT_EQ(diary.bytes(), before);
}

TEST(DiaryFileAccessTest, AReadOnlyFolderIsSaidAndStillRead)
{
    const WithoutRoot user;
    TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), numberedEdit(1)));
    setMode(diary.folder(), 0500);
    EXPECT_EQ(codeOf(diary.open()), ErrorCode::DiaryReadOnly);
    EXPECT_EQ(numberIn(valueOf(DiaryFile::read(diary.path()))), 1);
    EXPECT_EQ(codeOf(DiaryFile::open(diary.in(QStringLiteral("new/diary")), Access::ReadWrite, diary.clock())),
              ErrorCode::DiaryReadOnly);
    setMode(diary.folder(), 0700);
}

TEST(DiaryFileAccessTest, AReadOnlyFileIsSaidAndStillRead)
{
    const WithoutRoot user;
    const TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), numberedEdit(1)));
    setMode(diary.path(), 0400);
    EXPECT_EQ(codeOf(diary.open()), ErrorCode::DiaryReadOnly);
    EXPECT_EQ(numberIn(valueOf(DiaryFile::read(diary.path()))), 1);
}

TEST(DiaryFileAccessTest, AFileOfSomebodyElseIsNotReadable)
{
    const WithoutRoot user;
    const TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), numberedEdit(1)));
    setMode(diary.path(), 0);
    EXPECT_EQ(codeOf(DiaryFile::read(diary.path())), ErrorCode::FileNotReadable);
}
