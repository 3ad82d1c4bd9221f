#include "exchange/inputfile.h"

#include <algorithm>
#include <vector>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace slumbar {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 headSize = 16 * 1024;
constexpr qint64 largestFile = 512 * megabyte;
constexpr qint64 largestJson = 128 * megabyte;
/// Tables of text shrink to a tenth or a thirtieth; beyond this an archive is made to overflow its reader.
constexpr qint64 largestRatio = 250;
constexpr qsizetype mostFiles = 10'000;

bool isZip(const QByteArray& head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

std::string join(const QString& path, const QString& member)
{
    return (path + QLatin1Char('/') + member).toStdString();
}

Result<void> checkMember(const QuaZipFileInfo64& info)
{
    const auto size = static_cast<qint64>(info.uncompressedSize);
    const auto packed = static_cast<qint64>(info.compressedSize);
    if (size > largestFile || (size > megabyte && size / std::max<qint64>(packed, 1) > largestRatio)) {
        return failure(ErrorCode::FileTooLarge, std::to_string(size) + " bytes from " + std::to_string(packed));
    }
    return {};
}

Result<void> visitMember(QuaZip& archive, const std::string& name, const FileVisitor& visitor)
{
    QuaZipFileInfo64 info;
    if (!archive.getCurrentFileInfo(&info)) {
        return failure(ErrorCode::FormatDamaged, name);
    }
    if (const auto fits = checkMember(info); !fits) {
        return fits;
    }
    QuaZipFile member(&archive);
    if (!member.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FormatDamaged, name);
    }
    InputFile file(name, member);
    visitor.visit(file);
    const bool isBroken = member.getZipError() != UNZ_OK;
    member.close();
    // The check sum is compared when a member that was read to its end is closed.
    if (isBroken || member.getZipError() != UNZ_OK) {
        return failure(ErrorCode::FormatDamaged, name);
    }
    return {};
}

Result<void> visitArchive(const QString& path, const FileVisitor& visitor)
{
    QuaZip archive(path);
    if (!archive.open(QuaZip::mdUnzip)) {
        return failure(ErrorCode::FormatDamaged, path.toStdString());
    }
    QStringList members = archive.getFileNameList();
    if (members.size() > mostFiles) {
        return failure(ErrorCode::FileTooLarge, path.toStdString());
    }
    members.sort();
    members.removeDuplicates();
    for (const QString& member : std::as_const(members)) {
        if (member.endsWith(QLatin1Char('/'))) {
            continue;
        }
        const std::string name = join(path, member);
        const auto visited = archive.setCurrentFile(member) ? visitMember(archive, name, visitor)
                                                            : Result<void>(failure(ErrorCode::FormatDamaged, name));
        if (!visited) {
            visitor.failed(name, visited.error());
        }
    }
    return {};
}

Result<void> visitFile(const QString& path, const FileVisitor& visitor)
{
    // Neither pipes nor devices: they may never end.
    if (!QFileInfo(path).isFile()) {
        return failure(ErrorCode::FileNotReadable, path.toStdString());
    }
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotReadable, path.toStdString());
    }
    if (device.size() > largestFile) {
        return failure(ErrorCode::FileTooLarge, path.toStdString());
    }
    if (isZip(device.peek(4))) {
        device.close();
        return visitArchive(path, visitor);
    }
    InputFile file(path.toStdString(), device);
    if (device.error() != QFileDevice::NoError) {
        return failure(ErrorCode::FileNotReadable, path.toStdString());
    }
    visitor.visit(file);
    return {};
}

Result<void> visitFolder(const QString& path, const FileVisitor& visitor)
{
    QStringList found;
    QDirIterator walk(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        found.push_back(walk.next());
        if (found.size() > mostFiles) {
            return failure(ErrorCode::FileTooLarge, path.toStdString());
        }
    }
    found.sort();
    for (const QString& file : std::as_const(found)) {
        if (const auto visited = visitFile(file, visitor); !visited) {
            visitor.failed(file.toStdString(), visited.error());
        }
    }
    return {};
}

}  // namespace

InputFile::InputFile(std::string name, QIODevice& device)
    : m_name(std::move(name)), m_device(device), m_head(device.peek(headSize))
{
}

bool InputFile::looksLikeJson() const
{
    const auto first = std::find_if(m_head.begin(), m_head.end(), [](char character) {
        return !QByteArrayView(" \t\r\n\xEF\xBB\xBF").contains(character);
    });
    return first != m_head.end() && (*first == '{' || *first == '[');
}

const Result<JsonElements>& InputFile::json()
{
    if (!m_json) {
        m_json = readAll().map([this] {
            return jsonElementsOf({m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())});
        });
    }
    return *m_json;
}

Result<void> InputFile::readAll()
{
    // By pieces: a device makes room for all it is asked for, however little there is.
    while (m_bytes.size() <= largestJson) {
        const QByteArray piece = m_device.read(megabyte);
        if (piece.isEmpty()) {
            return {};
        }
        m_bytes += piece;
    }
    return failure(ErrorCode::FileTooLarge, m_name);
}

Result<void> visitFiles(const QString& path, const FileVisitor& visitor)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, path.toStdString());
    }
    return info.isDir() ? visitFolder(path, visitor) : visitFile(path, visitor);
}

}  // namespace slumbar
