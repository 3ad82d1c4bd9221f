// Brings a diary file to the schema this program knows, one numbered step list after the other, all or nothing.
#pragma once

#include <functional>
#include <vector>

#include <QStringList>

#include "storage/connection.h"

namespace slumbar {

struct Migration {
    int version;        ///< of the schema after it
    QStringList steps;  ///< one statement each
};

enum class MigrationOutcome { Current, Upgraded };

/// The migrations that were released, in their order: the files 0001.sql, 0002.sql … of the resources.
std::vector<Migration> releasedMigrations();

/// The schema of an open file, 0 for an empty one. NotADiary for the file of another program, DiaryTooNew where it
/// is beyond the last migration.
Result<int> schemaOf(const Connection& connection, const std::vector<Migration>& migrations);

/// Runs what the file lacks in one transaction with its new version. `backUp` comes before the first change of an
/// existing diary; a new file has nothing to back up. After an error the file is as it was: those of schemaOf, what
/// `backUp` answers, DiskFull and the like, MigrationFailed for all else.
Result<MigrationOutcome> migrate(const Connection& connection, const std::vector<Migration>& migrations,
                                 const std::function<Result<void>(int schema)>& backUp);

}  // namespace slumbar
