// Reads all tables of a diary file into one snapshot. Every value is checked; a row that cannot be is left out and
// reported.
#pragma once

#include <optional>
#include <vector>

#include "domain/dayhistory.h"
#include "domain/diary.h"
#include "storage/connection.h"
#include "storage/revision.h"

namespace slumbar {

struct StoredDiary {
    Diary diary;
    std::vector<Error> invalidRows;  ///< DiaryDamaged with "table day: column: why"
};

/// The built-in factors and the default profile where nothing was ever written. All days, or those from `first` on.
Result<StoredDiary> readDiary(const Connection& connection, std::optional<Day> first = std::nullopt);

/// The history of a day, oldest first.
Result<std::vector<Revision>> readRevisions(const Connection& connection, Day day);
/// The history of the experiments, oldest first.
Result<std::vector<ExperimentsRevision>> readExperimentsRevisions(const Connection& connection);
/// Every revision of every day and of the experiments that cannot be read.
Result<std::vector<Error>> invalidRevisions(const Connection& connection);

}  // namespace slumbar
