#include "storage/sqlitedialect.h"

#include <QSqlQuery>
#include <QVariant>

#include "storage/connection.h"

namespace slumbar::sqlite {

namespace {

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ForeignKey = 787,
    PrimaryKey = 1555,
    Unique = 2067,
};

ErrorCode codeOf(int result)
{
    switch (result) {
    case ForeignKey:
        return ErrorCode::UnknownFactor;
    case PrimaryKey:
    case Unique:
        return ErrorCode::DuplicateEntry;
    }
    switch (result & 0xff) {
    case Permission:
    case CannotOpen:
        return ErrorCode::FileNotReadable;
    case Busy:
    case Locked:
        return ErrorCode::DiaryInUse;
    case ReadOnlyFile:
        return ErrorCode::DiaryReadOnly;
    case Corrupt:
        return ErrorCode::DiaryDamaged;
    case Full:
        return ErrorCode::DiskFull;
    case NotADatabase:
        return ErrorCode::NotADiary;
    }
    return ErrorCode::StorageFailed;
}

Result<int> number(const Connection& connection, const QString& statement)
{
    return connection.select(statement).map([](QSqlQuery query) { return query.next() ? query.value(0).toInt() : 0; });
}

}  // namespace

QString driverName()
{
    return QStringLiteral("QSQLITE");
}

QStringList settings(Access access)
{
    QStringList settings{
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"),
    };
    switch (access) {
    case Access::ReadOnly:
        // Not opened read-only: after a crash in the middle of an edit even a reader has to roll it back first.
        settings << QStringLiteral("PRAGMA query_only = ON");
        break;
    case Access::ReadWrite:
        // A rollback journal leaves one file behind, as a synchronised folder needs it. EXTRA waits for the disk and
        // also makes the end of the journal durable: with FULL a power cut right after an answer could bring the
        // journal back and undo the edit that was answered.
        settings << QStringLiteral("PRAGMA journal_mode = DELETE") << QStringLiteral("PRAGMA synchronous = EXTRA");
        break;
    }
    return settings;
}

QString translated(QString statement)
{
    // Without a rowid a table lies in the order of its key, which is the order in which it is read.
    return statement.replace(QLatin1String("${table_options}"), QLatin1String("STRICT, WITHOUT ROWID"))
        .replace(QLatin1String("${real}"), QLatin1String("REAL"))
        .replace(QLatin1String("${joined}"), QLatin1String("group_concat"));
}

QString asBytes(const QString& column)
{
    return QStringLiteral("CAST(%1 AS BLOB)").arg(column);
}

Result<FileIdentity> identityOf(const Connection& connection)
{
    const auto application = number(connection, QStringLiteral("PRAGMA application_id"));
    if (!application) {
        return tl::unexpected(application.error());
    }
    const auto version = number(connection, QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return tl::unexpected(version.error());
    }
    return number(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema")).map([&](int tables) {
        return FileIdentity{*application, *version, tables > 0};
    });
}

Result<void> setIdentity(const Connection& connection, int schemaVersion)
{
    return connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)).and_then([&] {
        return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    });
}

Result<QStringList> damage(const Connection& connection, bool isQuick)
{
    auto query =
        connection.select(isQuick ? QStringLiteral("PRAGMA quick_check") : QStringLiteral("PRAGMA integrity_check"));
    if (!query) {
        return tl::unexpected(query.error());
    }
    QStringList found;
    while (query->next()) {
        found << query->value(0).toString();
    }
    if (query->lastError().isValid()) {
        return tl::unexpected(toError(query->lastError()));
    }
    found.removeAll(QStringLiteral("ok"));
    return found;
}

Result<QStringList> danglingReferences(const Connection& connection)
{
    auto query = connection.select(QStringLiteral("PRAGMA foreign_key_check"));
    if (!query) {
        return tl::unexpected(query.error());
    }
    QStringList found;
    while (query->next()) {
        found << QStringLiteral("%1: no such row in %2").arg(query->value(0).toString(), query->value(2).toString());
    }
    return found;
}

Result<void> copyTo(const Connection& connection, const QString& path)
{
    return connection.run(QStringLiteral("VACUUM INTO ?"), {path});
}

Error toError(const QSqlError& error)
{
    return {codeOf(error.nativeErrorCode().toInt()), error.text().toStdString()};
}

}  // namespace slumbar::sqlite
