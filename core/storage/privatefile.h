// Files and folders that only their owner can read.
#pragma once

#include <QString>

#include "base/result.h"

namespace slumbar {

// Both answer DiaryReadOnly where that is not allowed.

/// Mode 0700, with the folders on the way to it that are missing; a folder that exists stays as it is.
Result<void> createPrivateFolder(const QString& path);
/// An empty file of mode 0600 that must not exist yet.
Result<void> createPrivateFile(const QString& path);

}  // namespace slumbar
