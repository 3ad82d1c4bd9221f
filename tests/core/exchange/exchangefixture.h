// Files that a test makes up, and short ways to read them.
#pragma once

#include <string_view>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "exchange/importplan.h"
#include "exchange/readpaths.h"
#include "support/build.h"

namespace slumbar::testing {

inline QString pathOf(std::string_view testData)
{
    return QStringLiteral(SLUMBAR_TEST_DATA "/") +
           QString::fromUtf8(testData.data(), static_cast<qsizetype>(testData.size()));
}

/// A folder that is gone after the test.
class Folder {
public:
    QString path(std::string_view name = {}) const
    {
        return m_folder.filePath(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    QString write(std::string_view name, std::string_view content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) {
            std::abort();
        }
        file.write(content.data(), static_cast<qint64>(content.size()));
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

inline std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "cannot be opened";
}

inline Result<Reading> tryRead(const QString& path, bool takesNaps = false)
{
    const FixedZone zone;
    ReadOptions options{zone};
    options.takesNaps = takesNaps;
    return readPaths({path}, options);
}

inline Reading read(const QString& path, bool takesNaps = false)
{
    return valueOf(tryRead(path, takesNaps));
}

/// Writes the text to a file and reads it.
inline Reading readText(std::string_view content, bool takesNaps = false)
{
    const Folder folder;
    return read(folder.write("file", content), takesNaps);
}

inline Diary imported(const Diary& into, const Reading& reading)
{
    return into.with(planImport(into, reading).edit);
}

/// The issues kept, as "line problem".
inline std::vector<std::string> issuesOf(const Reading& reading)
{
    std::vector<std::string> issues;
    for (const RowIssue& issue : reading.issues.kept()) {
        issues.push_back(std::to_string(issue.line) + ' ' + std::string(idOf(issue.problem)));
    }
    return issues;
}

}  // namespace slumbar::testing
