// Writing to a QSaveFile with its failures as Results.
#pragma once

#include <string_view>

#include "base/result.h"

class QFileDevice;

namespace slumbar {

/// DiskFull or FileNotWritable, from what the file says of its last failure.
Error writeErrorOf(const QFileDevice& file);
Result<void> write(QFileDevice& file, std::string_view text);

}  // namespace slumbar
