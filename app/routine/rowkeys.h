// The key that jumps to each row of the checklist: the digits, then letters that nothing else in it uses.
#pragma once

#include <optional>

#include <QString>

namespace slumbar {

/// Of the row at `place`, counted from 0; empty for a row too far down to have one.
QString keyOfRow(int place);
/// `key` is one of Qt::Key.
std::optional<int> rowOfKey(int key);

}  // namespace slumbar
