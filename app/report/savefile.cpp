#include "report/savefile.h"

#include <QSaveFile>

#include "exchange/filewriting.h"

namespace slumbar {

Result<void> saveFile(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (const auto opened = openForWriting(file); !opened) {
        return opened;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const auto written = write(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        !written) {
        return written;
    }
    return file.commit() ? Result<void>() : tl::unexpected(writeErrorOf(file));
}

}  // namespace slumbar
