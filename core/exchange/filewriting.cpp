#include "exchange/filewriting.h"

#include <QFileDevice>

namespace slumbar {

Error writeErrorOf(const QFileDevice& file)
{
    const auto code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    return {code, (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString()};
}

Result<void> write(QFileDevice& file, std::string_view text)
{
    if (file.write(text.data(), static_cast<qint64>(text.size())) < 0) {
        return tl::unexpected(writeErrorOf(file));
    }
    return {};
}

}  // namespace slumbar
