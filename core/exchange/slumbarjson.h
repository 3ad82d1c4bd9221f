// The whole diary as one JSON document, a day a line. This is the writing half; slumbarJsonImporter reads it.
#pragma once

#include <optional>

#include <QString>

#include "domain/diary.h"

namespace slumbar {

/// Writes the file as a whole or not at all. FileNotWritable, DiskFull.
Result<void> exportSlumbarJson(const Diary& diary, const QString& path, std::optional<DayRange> days = std::nullopt);

}  // namespace slumbar
