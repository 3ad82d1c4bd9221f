// Files that are no diary, or were one: each is told apart, and none is written to.
#include "storage/diaryfile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/storage/temporarydiary.h"
#include "storage/diarywriter.h"
#include "support/numberededits.h"

using namespace slumbar;
using namespace slumbar::testing;
using ::testing::ElementsAre;

namespace {

/// What comes of opening the file and writing to it.
ErrorCode codeOfWritingTo(const TemporaryDiary& diary)
{
    const auto file = diary.open();
    return file ? codeOf(applyTo(**file, numberedEdit(2))) : codeOf(file);
}

/// Can neither be read nor written to, and stays as it is byte for byte.
void expectRefused(const TemporaryDiary& diary, ErrorCode code)
{
    const QByteArray before = diary.bytes();
    EXPECT_EQ(codeOfWritingTo(diary), code);
    EXPECT_EQ(codeOf(DiaryFile::read(diary.path())), code);
    EXPECT_EQ(diary.bytes(), before);
}

}  // namespace

TEST(DiaryFileDamageTest, AFileThatIsNoDatabaseIsNotADiary)
{
    for (const QByteArray& bytes : {QByteArray("hello"), QByteArray("date;hours\n2026-10-03;7\n").repeated(500),
                                    QByteArray("SQLite format 3") + QByteArray(2000, 'x')}) {
        const TemporaryDiary diary;
        diary.write(bytes);
        expectRefused(diary, ErrorCode::NotADiary);
    }
}

TEST(DiaryFileDamageTest, TheDatabaseOfAnotherProgramIsNotADiary)
{
    for (const char* mark : {"PRAGMA application_id = 7", "PRAGMA user_version = 1", "PRAGMA application_id = 0"}) {
        const TemporaryDiary diary;
        diary.write({});
        diary.tamper({QStringLiteral("CREATE TABLE songs (title TEXT)"), QString::fromUtf8(mark)});
        expectRefused(diary, ErrorCode::NotADiary);
    }
}

TEST(DiaryFileDamageTest, ANewerSchemaIsRefused)
{
    const TemporaryDiary diary;
    valueOf(diary.open());
    diary.tamper({QStringLiteral("PRAGMA user_version = 1000")});
    expectRefused(diary, ErrorCode::DiaryTooNew);
}

TEST(DiaryFileDamageTest, ATruncatedFileIsDamagedAndNotWrittenTo)
{
    const TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), numberedEdit(1)));
    diary.write(diary.bytes().chopped(3 * 4096));
    expectRefused(diary, ErrorCode::DiaryDamaged);
}

TEST(DiaryFileDamageTest, OverwrittenPagesAreFoundBeforeAnythingIsWritten)
{
    const TemporaryDiary sound;
    ASSERT_TRUE(applyTo(*valueOf(sound.open()), numberedEdit(1)));
    const QByteArray bytes = sound.bytes();
    for (qsizetype page = 1; page < bytes.size() / 4096; ++page) {
        const TemporaryDiary diary;
        QByteArray damaged = bytes;
        damaged.replace(page * 4096, 2048, QByteArray(2048, '\xa5'));
        diary.write(damaged);
        EXPECT_EQ(codeOfWritingTo(diary), ErrorCode::DiaryDamaged) << "page " << page;
        EXPECT_EQ(diary.bytes(), damaged) << "page " << page;
    }
}

TEST(DiaryFileDamageTest, ImpossibleRowsAreReportedWithTheirTableAndDay)
{
    const TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), numberedEdit(1)));
    diary.tamper({
        QStringLiteral("PRAGMA foreign_keys = OFF"),
        QStringLiteral("UPDATE nights SET latency_min = 5000 WHERE day = '2026-10-02'"),
        QStringLiteral("UPDATE nights SET awakenings = 4294967297 WHERE day = '2026-10-03'"),
        QStringLiteral("UPDATE nights SET in_bed = 'late' WHERE day = '2026-10-04'"),
        QStringLiteral("UPDATE pains SET back = 11 WHERE day = '2026-10-05' AND moment = 'morning'"),
        QStringLiteral("UPDATE pains SET sites = 'low_back_left;knee' WHERE day = '2026-10-06' AND moment = 'evening'"),
        QStringLiteral("UPDATE marks SET value = 'maybe' WHERE day = '2026-10-07'"),
        QStringLiteral("UPDATE marks SET note = 'x', day = '2026-13-01' WHERE day = '2026-10-08'"),
        QStringLiteral("UPDATE factors SET schedule = '9/week' WHERE id = 'mood'"),
        QStringLiteral("UPDATE profile SET free_weekdays = '8'"),
        QStringLiteral("UPDATE marks SET factor = 'tea' WHERE day = '2026-10-09'"),
        QStringLiteral("INSERT INTO events VALUES ('2026-10-10', 0, 'flood', '', '')"),
        QStringLiteral("UPDATE revisions SET before = '{\"day\":7}' WHERE subject = '2026-10-11'"),
    });
    EXPECT_EQ(codeOf(DiaryFile::read(diary.path())), ErrorCode::DiaryDamaged);

    std::vector<std::string> findings;
    for (const Error& error : valueOf(valueOf(diary.open())->check())) {
        findings.push_back(error.detail);
    }
    EXPECT_THAT(findings, ElementsAre("marks: no such row in factors", "profile 1: free_weekdays: 8",
                                      "factors mood: schedule: 9/week", "nights 2026-10-02: 5000 min",
                                      "nights 2026-10-03: awakenings: 4294967297", "nights 2026-10-04: in_bed: late",
                                      "pains 2026-10-05: back: 11 is not within 0 to 10",
                                      "pains 2026-10-06: sites: knee", "marks_of_days 2026-10-07: marks: maybe",
                                      "marks_of_days 2026-13-01: no such day", "marks 2026-13-01: no such day",
                                      "events 2026-10-10: kind: flood", "revisions 2: before: day: not a text"));
}

TEST(DiaryFileDamageTest, AFullDiskIsSaidAndNothingIsChanged)
{
    const TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), numberedEdit(1)));
    const QByteArray before = diary.bytes();
    const Diary stored = valueOf(DiaryFile::read(diary.path()));
    const auto connection = valueOf(Connection::open(diary.path(), Access::ReadWrite));
    ASSERT_TRUE(connection->run(QStringLiteral("PRAGMA max_page_count = %1").arg(before.size() / 4096)));
    {
        auto transaction = Transaction::begin(*connection);
        ASSERT_TRUE(transaction);
        const Edit edit = numberedEdit(2);
        EXPECT_EQ(codeOf(writeEdit(*connection, edit, stored.undoing(edit), moment("2026-10-03T21:00Z"))),
                  ErrorCode::DiskFull);
    }
    EXPECT_EQ(diary.bytes(), before);
    EXPECT_TRUE(connection->run(QStringLiteral("DELETE FROM drafts")));
}
