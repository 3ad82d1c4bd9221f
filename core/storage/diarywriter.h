// Writes an edit into the tables of a diary file, with the revision of everything it changes.
#pragma once

#include "domain/edit.h"
#include "storage/connection.h"

namespace slumbar {

/// Belongs into a transaction. `undoing` holds what stood there before. UnknownFactor comes with the end of the
/// transaction, DuplicateEntry where a day or factor stands in the edit twice.
Result<void> writeEdit(const Connection& connection, const Edit& edit, const Edit& undoing, const Moment& made);

}  // namespace slumbar
