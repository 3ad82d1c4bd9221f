// A diary file in a folder of its own that goes with the test.
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "storage/diaryfile.h"
#include "support/build.h"

namespace slumbar::testing {

class TemporaryDiary {
public:
    QString path() const { return in(QStringLiteral("diary.slumbar")); }
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    StoppedClock& clock() { return m_clock; }

    Result<std::unique_ptr<DiaryFile>> open(Access access = Access::ReadWrite) const
    {
        return DiaryFile::open(path(), access, m_clock);
    }

    QByteArray bytes() const { return bytesOf(path()); }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Runs statements on the file as a stranger would.
    void tamper(const QStringList& statements) const
    {
        const auto connection = valueOf(Connection::open(path(), Access::ReadWrite));
        for (const QString& statement : statements) {
            const auto done = connection->run(statement);
            ASSERT_TRUE(done) << done.error().detail;
        }
    }

private:
    QTemporaryDir m_folder;
    StoppedClock m_clock{moment("2026-10-03T21:00+02:00")};
};

/// Applies the edit to the diary that is in the file.
inline Result<void> applyTo(DiaryFile& file, const Edit& edit)
{
    return file.load().and_then([&](const Diary& diary) { return file.apply(edit, diary.undoing(edit)); });
}

template<class T>
ErrorCode codeOf(const Result<T>& result)
{
    EXPECT_FALSE(result);
    return result ? ErrorCode::StorageFailed : result.error().code;
}

}  // namespace slumbar::testing
