// Writing to a QSaveFile with its failures as Results.
#pragma once

#include <string_view>

#include "base/result.h"

class QFileDevice;
class QSaveFile;

namespace slumbar {

/// Opens the file to be replaced as a whole. FileNotWritable also for a folder, a device or a pipe: a QSaveFile
/// would put a plain file in its place.
Result<void> openForWriting(QSaveFile& file);
/// DiskFull or FileNotWritable, from what the file says of its last failure.
Error writeErrorOf(const QFileDevice& file);
/// All of the text, or an error.
Result<void> write(QFileDevice& file, std::string_view text);

}  // namespace slumbar
