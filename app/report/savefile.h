// Writes what leaves the window: the whole file or nothing, and only its owner may read it.
#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace slumbar {

/// Errors: FileNotWritable, DiskFull.
Result<void> saveFile(const QByteArray& bytes, const QString& path);

}  // namespace slumbar
