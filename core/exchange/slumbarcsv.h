// The CSV folder: every thing a diary holds as tables that any spreadsheet opens, without loss. This is the
// writing half; slumbarCsvImporter reads the same files.
#pragma once

#include <optional>

#include <QString>

#include "domain/diary.h"

namespace slumbar {

/// Writes nights.csv, pain.csv, factors.csv, marks.csv, events.csv and profile.csv into the folder, which is made
/// if it is not there. Either all files are new or none is. FileNotWritable, DiskFull.
Result<void> exportSlumbarCsv(const Diary& diary, const QString& folder, std::optional<DayRange> days = std::nullopt);

}  // namespace slumbar
