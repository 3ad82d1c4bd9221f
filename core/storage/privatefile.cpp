#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slumbar {

namespace {

constexpr QFile::Permissions ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerOnlyFolder = ownerOnlyFile | QFile::ExeOwner;

}  // namespace

Result<void> createPrivateFolder(const QString& path)
{
    if (QFileInfo::exists(path)) {
        return {};
    }
    return createPrivateFolder(QFileInfo(path).absolutePath()).and_then([&path]() -> Result<void> {
        if (!QDir().mkdir(path, ownerOnlyFolder)) {
            return failure(ErrorCode::DiaryReadOnly, "cannot make the folder " + path.toStdString());
        }
        return {};
    });
}

Result<void> createPrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnlyFile)) {
        return failure(ErrorCode::DiaryReadOnly, path.toStdString() + ": " + file.errorString().toStdString());
    }
    return {};
}

}  // namespace slumbar
