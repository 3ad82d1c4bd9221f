// A file to import from: one on the disk, one in a folder or one in a zip archive, all read the same way and
// only within bounds, so that neither a huge file nor a crafted archive takes the memory.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include <QByteArray>
#include <QString>

#include "base/result.h"
#include "exchange/jsonelements.h"

class QIODevice;

namespace slumbar {

class InputFile {
public:
    /// Precondition: the device is open for reading and outlives this.
    InputFile(std::string name, QIODevice& device);

    /// As issues name it: the path as given, with the member of a folder or an archive after a slash.
    const std::string& name() const { return m_name; }
    /// How the file begins; reading goes on from the start.
    const QByteArray& head() const { return m_head; }
    QIODevice& device() { return m_device; }

    bool looksLikeJson() const;
    /// The elements of a JSON document; read when first asked for. FileTooLarge, FileNotReadable.
    const Result<JsonElements>& json();

private:
    Result<void> readAll();

    std::string m_name;
    QIODevice& m_device;
    QByteArray m_head;
    QByteArray m_bytes;  ///< what m_json points into
    std::optional<Result<JsonElements>> m_json;
};

struct FileVisitor {
    /// Called for each file while it is open.
    std::function<void(InputFile&)> visit;
    /// Called for each file in a folder or archive that cannot be opened, is too large or turns out damaged.
    std::function<void(const std::string& name, const Error&)> failed;
};

/// Visits the file, each file of the folder and its subfolders, or each member of the zip archive, in the order
/// of their names. FileNotFound, FileNotReadable, FileTooLarge or FormatDamaged when there is nothing to visit.
Result<void> visitFiles(const QString& path, const FileVisitor& visitor);

}  // namespace slumbar
