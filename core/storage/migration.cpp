#include "storage/migration.h"

#include <QDir>
#include <QFile>

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace slumbar {

namespace {

QStringList stepsIn(const QString& sql)
{
    QStringList steps;
    for (const QString& part : sql.split(QLatin1String(";\n"), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            steps << part;
        }
    }
    return steps;
}

Result<void> runAll(const Connection& connection, const std::vector<Migration>& migrations, int from)
{
    for (const Migration& migration : migrations) {
        for (const QString& step : migration.version > from ? migration.steps : QStringList()) {
            if (const auto done = connection.run(sqlite::translated(step)); !done) {
                return tl::unexpected(done.error());
            }
        }
    }
    return sqlite::setIdentity(connection, migrations.back().version);
}

Result<void> upgrade(const Connection& connection, const std::vector<Migration>& migrations, int from)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return runAll(connection, migrations, from).and_then([&] { return transaction->commit(); });
}

}  // namespace

std::vector<Migration> releasedMigrations()
{
    initMigrations();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        migrations.push_back(
            {name.section(QLatin1Char('.'), 0, 0).toInt(), stepsIn(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

Result<int> schemaOf(const Connection& connection, const std::vector<Migration>& migrations)
{
    return sqlite::identityOf(connection).and_then([&migrations](const FileIdentity& file) -> Result<int> {
        const bool isEmpty = !file.hasTables && file.applicationId == 0 && file.schemaVersion == 0;
        if (!isEmpty && (file.applicationId != sqlite::applicationId || file.schemaVersion < 1)) {
            return failure(ErrorCode::NotADiary, "application id " + std::to_string(file.applicationId));
        }
        if (file.schemaVersion > migrations.back().version) {
            return failure(ErrorCode::DiaryTooNew, "schema " + std::to_string(file.schemaVersion) + ", known up to " +
                                                       std::to_string(migrations.back().version));
        }
        return file.schemaVersion;
    });
}

Result<MigrationOutcome> migrate(const Connection& connection, const std::vector<Migration>& migrations,
                                 const std::function<Result<void>(int)>& backUp)
{
    const auto schema = schemaOf(connection, migrations);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    if (*schema == migrations.back().version) {
        return MigrationOutcome::Current;
    }
    if (*schema > 0) {
        if (const auto done = backUp(*schema); !done) {
            return tl::unexpected(done.error());
        }
    }
    if (const auto done = upgrade(connection, migrations, *schema); !done) {
        const bool saysWhy = done.error().code != ErrorCode::StorageFailed;
        return failure(saysWhy ? done.error().code : ErrorCode::MigrationFailed, done.error().detail);
    }
    return MigrationOutcome::Upgraded;
}

}  // namespace slumbar
