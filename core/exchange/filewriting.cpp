#include "exchange/filewriting.h"

#include <QFileInfo>
#include <QSaveFile>

namespace slumbar {

Result<void> openForWriting(QSaveFile& file)
{
    const QFileInfo standing(file.fileName());
    if (standing.exists() && !standing.isFile()) {
        return failure(ErrorCode::FileNotWritable, file.fileName().toStdString());
    }
    if (!file.open(QIODevice::WriteOnly)) {
        return tl::unexpected(writeErrorOf(file));
    }
    return {};
}

Error writeErrorOf(const QFileDevice& file)
{
    const auto code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    return {code, (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString()};
}

Result<void> write(QFileDevice& file, std::string_view text)
{
    const auto size = static_cast<qint64>(text.size());
    const qint64 written = file.write(text.data(), size);
    if (written < 0) {
        return tl::unexpected(writeErrorOf(file));
    }
    // A disk that fills up takes a part first and says so only at the next write.
    if (written < size) {
        return failure(ErrorCode::DiskFull, file.fileName().toStdString());
    }
    return {};
}

}  // namespace slumbar
