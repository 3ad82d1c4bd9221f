// Everything in which SQLite differs from another SQL database: pragmas, names of types, error numbers, backup.
// All other SQL in this folder is portable.
#pragma once

#include <QSqlError>
#include <QString>

#include "base/result.h"

namespace slumbar {

class Connection;

enum class Access { ReadWrite, ReadOnly };

/// What a file says it is.
struct FileIdentity {
    int applicationId;
    int schemaVersion;
    bool hasTables;
};

namespace sqlite {

/// "Slum", at byte 68 of every diary file.
inline constexpr int applicationId = 0x536c756d;

QString driverName();
/// Settings every connection needs anew, one statement each.
QStringList settings(Access access);

/// The statement of a migration in this database's words.
QString translated(QString statement);
/// A text column as raw UTF-8: reading it costs half of what a QString does.
QString asBytes(const QString& column);

Result<FileIdentity> identityOf(const Connection& connection);
/// Belongs into the transaction of the migration.
Result<void> setIdentity(const Connection& connection, int schemaVersion);
/// What is wrong with the file, empty when it is sound; `isQuick` leaves out comparing indexes with tables.
Result<QStringList> damage(const Connection& connection, bool isQuick);
/// Rows that refer to something that is not there, as "marks: tea".
Result<QStringList> danglingReferences(const Connection& connection);
/// Writes a compact copy, over an empty file.
Result<void> copyTo(const Connection& connection, const QString& path);

Error toError(const QSqlError& error);

}  // namespace sqlite

}  // namespace slumbar
