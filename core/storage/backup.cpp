#include "storage/backup.h"

#include <QFile>

#include "storage/privatefile.h"

namespace slumbar {

Result<void> requireSound(const Connection& connection)
{
    return sqlite::damage(connection, true).and_then([](const QStringList& damage) -> Result<void> {
        return damage.isEmpty() ? Result<void>() : failure(ErrorCode::DiaryDamaged, damage.first().toStdString());
    });
}

Result<void> writeBackup(const Connection& connection, const QString& path)
{
    QFile::remove(path);
    return createPrivateFile(path)
        .and_then([&] { return sqlite::copyTo(connection, path); })
        .and_then([&] { return Connection::open(path, Access::ReadOnly); })
        .and_then([](const std::unique_ptr<Connection>& copy) { return requireSound(*copy); });
}

}  // namespace slumbar
