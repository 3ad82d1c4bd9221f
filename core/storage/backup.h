// A compact copy of a diary file that was opened and checked before it counts as one.
#pragma once

#include "storage/connection.h"

namespace slumbar {

/// DiaryDamaged where a quick look through all pages finds something wrong.
Result<void> requireSound(const Connection& connection);

/// Takes the place of an older backup at `path`; only the owner can read it.
Result<void> writeBackup(const Connection& connection, const QString& path);

}  // namespace slumbar
