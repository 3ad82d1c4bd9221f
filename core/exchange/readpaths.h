// The one way in for files: whatever the paths name, of whatever known format, as one Reading.
#pragma once

#include <QStringList>

#include "exchange/importer.h"
#include "exchange/reading.h"

namespace slumbar {

/// Reads files, folders and zip archives. What cannot be read is among the reading's issues; an error only when
/// nothing was of a known format: that of the first path, or FormatNotRecognised. TextNotUnderstood for a format
/// name that does not exist.
Result<Reading> readPaths(const QStringList& paths, const ReadOptions& options);

}  // namespace slumbar
