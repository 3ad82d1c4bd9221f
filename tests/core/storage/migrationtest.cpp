#include "storage/migration.h"

#include <gtest/gtest.h>

#include "core/storage/temporarydiary.h"

using namespace slumbar;
using namespace slumbar::testing;

namespace {

Migration step(int version, const char* statement)
{
    return {version, {QString::fromUtf8(statement)}};
}

const Migration first = step(1, "CREATE TABLE naps (day TEXT NOT NULL PRIMARY KEY) ${table_options}");
const Migration second = step(2, "ALTER TABLE naps ADD COLUMN minutes INTEGER");
const Migration third{3,
                      {QStringLiteral("INSERT INTO naps (day) VALUES ('2026-10-03')"),
                       QStringLiteral("ALTER TABLE dreams ADD COLUMN title TEXT")}};

/// What came of bringing the file to the last of the migrations.
struct Outcome {
    Result<MigrationOutcome> result;
    int backedUpSchema;  ///< 0: no backup was made
    int schema;
    QStringList columns;
};

Outcome migrated(const TemporaryDiary& diary, const std::vector<Migration>& migrations)
{
    const auto connection = valueOf(Connection::open(diary.path(), Access::ReadWrite));
    int backedUpSchema = 0;
    const auto result = migrate(*connection, migrations, [&backedUpSchema](int schema) {
        backedUpSchema = schema;
        return Result<void>();
    });
    QStringList columns;
    auto query = valueOf(connection->select(QStringLiteral("SELECT name FROM pragma_table_info('naps')")));
    while (query.next()) {
        columns << query.value(0).toString();
    }
    return {result, backedUpSchema, valueOf(sqlite::identityOf(*connection)).schemaVersion, columns};
}

}  // namespace

TEST(MigrationTest, ANewFileGetsEveryStepAndNeedsNoBackup)
{
    const TemporaryDiary diary;
    const Outcome outcome = migrated(diary, {first, second});
    EXPECT_EQ(outcome.result, MigrationOutcome::Upgraded);
    EXPECT_EQ(outcome.backedUpSchema, 0);
    EXPECT_EQ(outcome.schema, 2);
    EXPECT_EQ(outcome.columns, (QStringList{QStringLiteral("day"), QStringLiteral("minutes")}));
}

TEST(MigrationTest, ACurrentFileIsLeftAlone)
{
    const TemporaryDiary diary;
    migrated(diary, {first});
    const QByteArray before = diary.bytes();
    const Outcome outcome = migrated(diary, {first});
    EXPECT_EQ(outcome.result, MigrationOutcome::Current);
    EXPECT_EQ(outcome.backedUpSchema, 0);
    EXPECT_EQ(diary.bytes(), before);
}

TEST(MigrationTest, AnOlderFileIsBackedUpAndGetsTheStepsItLacks)
{
    const TemporaryDiary diary;
    migrated(diary, {first});
    const Outcome outcome = migrated(diary, {first, second});
    EXPECT_EQ(outcome.result, MigrationOutcome::Upgraded);
    EXPECT_EQ(outcome.backedUpSchema, 1);
    EXPECT_EQ(outcome.schema, 2);
    EXPECT_EQ(outcome.columns, (QStringList{QStringLiteral("day"), QStringLiteral("minutes")}));
}

TEST(MigrationTest, ANewerFileIsRefusedByteForByteUnchanged)
{
    const TemporaryDiary diary;
    migrated(diary, {first, second});
    const QByteArray before = diary.bytes();
    const Outcome outcome = migrated(diary, {first});
    EXPECT_EQ(codeOf(outcome.result), ErrorCode::DiaryTooNew);
    EXPECT_EQ(outcome.backedUpSchema, 0);
    EXPECT_EQ(diary.bytes(), before);
}

TEST(MigrationTest, AStepThatFailsTakesBackAllThatWereRun)
{
    const TemporaryDiary diary;
    migrated(diary, {first});
    const QByteArray before = diary.bytes();
    const Outcome outcome = migrated(diary, {first, second, third});
    EXPECT_EQ(codeOf(outcome.result), ErrorCode::MigrationFailed);
    EXPECT_EQ(outcome.schema, 1);
    EXPECT_EQ(outcome.columns, QStringList{QStringLiteral("day")});
    EXPECT_EQ(diary.bytes(), before);
}

TEST(MigrationTest, WithoutABackupNothingIsChanged)
{
    const TemporaryDiary diary;
    migrated(diary, {first});
    const QByteArray before = diary.bytes();
    const auto connection = valueOf(Connection::open(diary.path(), Access::ReadWrite));
    const auto result = migrate(*connection, {first, second}, [](int) { return failure(ErrorCode::DiskFull); });
    EXPECT_EQ(codeOf(result), ErrorCode::DiskFull);
    EXPECT_EQ(diary.bytes(), before);
}

TEST(MigrationTest, ReleasedMigrationsAreNumberedFromOneWithoutAGap)
{
    int version = 0;
    for (const Migration& migration : releasedMigrations()) {
        EXPECT_EQ(migration.version, ++version);
        EXPECT_FALSE(migration.steps.isEmpty());
    }
    EXPECT_GE(version, 1);
}
