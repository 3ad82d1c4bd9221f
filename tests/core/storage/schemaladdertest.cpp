#include "storage/diaryfile.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

#include "codec/diaryjson.h"
#include "core/storage/temporarydiary.h"
#include "storage/migration.h"

using namespace slumbar;
using namespace slumbar::testing;

namespace {

const int current = releasedMigrations().back().version;

QString kept(int schema, const char* suffix)
{
    return QStringLiteral(SLUMBAR_TEST_DATA "/schemas/%1.").arg(schema) + QLatin1String(suffix);
}

/// A copy of the file that the program of that schema wrote.
class OldDiary : public TemporaryDiary {
public:
    explicit OldDiary(int schema) { write(bytesOf(kept(schema, "slumbar"))); }
};

/// What that program exported from it.
Diary exported(int schema)
{
    return valueOf(diaryFromJson(QJsonDocument::fromJson(TemporaryDiary::bytesOf(kept(schema, "json"))).object()));
}

int schemaIn(const QString& path)
{
    const auto connection = valueOf(Connection::open(path, Access::ReadOnly));
    return valueOf(sqlite::identityOf(*connection)).schemaVersion;
}

}  // namespace

TEST(SchemaLadderTest, EveryOlderSchemaIsKeptAndComesUpWithAllItHeld)
{
    for (int schema = 1; schema < current; ++schema) {
        const OldDiary diary(schema);
        EXPECT_EQ(schemaIn(diary.path()), schema);
        const auto file = diary.open();
        ASSERT_TRUE(file) << schema << ": " << file.error().detail;
        EXPECT_EQ(valueOf((*file)->load()), exported(schema)) << schema;
        EXPECT_EQ(valueOf((*file)->check()), std::vector<Error>()) << schema;
        EXPECT_EQ(schemaIn(diary.path()), current) << schema;
    }
}

TEST(SchemaLadderTest, TheOldFileStaysBesideAsABackup)
{
    for (int schema = 1; schema < current; ++schema) {
        const OldDiary diary(schema);
        ASSERT_TRUE(diary.open());
        const QString backup = diary.path() + QStringLiteral(".schema%1.backup").arg(schema);
        ASSERT_TRUE(QFile::exists(backup));
        EXPECT_EQ(schemaIn(backup), schema);
    }
}

TEST(SchemaLadderTest, ACurrentFileIsLeftAlone)
{
    const OldDiary diary(1);
    ASSERT_TRUE(diary.open());
    const QByteArray before = diary.bytes();
    ASSERT_TRUE(diary.open());
    EXPECT_EQ(diary.bytes(), before);
}

TEST(SchemaLadderTest, ReadingAnOlderFileChangesNothing)
{
    for (int schema = 1; schema < current; ++schema) {
        const OldDiary diary(schema);
        const QByteArray before = diary.bytes();
        EXPECT_EQ(codeOf(diary.open(Access::ReadOnly)), ErrorCode::DiaryReadOnly);
        EXPECT_EQ(diary.bytes(), before);
    }
}

TEST(SchemaLadderTest, AFileOfANewerProgramIsRefusedUnchanged)
{
    const OldDiary diary(1);
    ASSERT_TRUE(diary.open());
    diary.tamper({QStringLiteral("PRAGMA user_version = %1").arg(current + 1)});
    const QByteArray before = diary.bytes();
    EXPECT_EQ(codeOf(diary.open()), ErrorCode::DiaryTooNew);
    EXPECT_EQ(diary.bytes(), before);
}

TEST(SchemaLadderTest, AStepThatFailsHalfWayLeavesTheOldFile)
{
    for (int schema = 1; schema < current; ++schema) {
        const OldDiary diary(schema);
        const QByteArray before = diary.bytes();
        std::vector<Migration> migrations = releasedMigrations();
        for (Migration& migration : migrations) {
            migration.steps << QStringLiteral("ALTER TABLE dreams ADD COLUMN title TEXT");
        }
        const auto connection = valueOf(Connection::open(diary.path(), Access::ReadWrite));
        EXPECT_EQ(codeOf(migrate(*connection, migrations, [](int) { return Result<void>(); })),
                  ErrorCode::MigrationFailed);
        EXPECT_EQ(diary.bytes(), before);
    }
}
