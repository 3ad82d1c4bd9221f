#include "storage/diaryfile.h"

#include <functional>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include "storage/backup.h"
#include "storage/diaryreader.h"
#include "storage/diarywriter.h"
#include "storage/latedays.h"
#include "storage/migration.h"
#include "storage/privatefile.h"

namespace slumbar {

namespace {

/// The one path of a file however it was named, so that two names of it share one lock.
QString truePathOf(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

Result<std::unique_ptr<QLockFile>> lockBeside(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // only the lock of a dead process is stale, however old it is
    if (lock->tryLock()) {
        return lock;
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return failure(ErrorCode::DiaryInUse, path.toStdString());
    case QLockFile::PermissionError:
        return failure(ErrorCode::DiaryReadOnly, path.toStdString());
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return failure(ErrorCode::DiskFull, "cannot write the lock of " + path.toStdString());
}

/// DiaryReadOnly where the file cannot be written. Changes nothing to find out: no draft is without a key.
Result<void> requireWritable(const Connection& connection)
{
    return connection.run(QStringLiteral("DELETE FROM drafts WHERE key = ''"));
}

/// What a new diary starts with; does nothing where that was written before.
Result<void> writeBeginning(const Connection& connection, const Moment& made)
{
    auto profile = connection.select(QStringLiteral("SELECT 1 FROM profile"));
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    if (profile->next()) {
        return {};
    }
    profile->finish();
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const Edit beginning{{}, startingFactors(), Profile{}};
    const Edit before{{}, std::vector<Factor>(), Profile{}};
    return writeEdit(connection, beginning, before, made).and_then([&] { return transaction->commit(); });
}

/// Opens an existing file, brings it up to date and makes sure that it can be written.
Result<std::unique_ptr<Connection>> openToWrite(const QString& path, const Moment& now)
{
    auto opened = Connection::open(path, Access::ReadWrite);
    if (!opened) {
        return opened;
    }
    const Connection& connection = **opened;
    const auto migrations = releasedMigrations();
    const auto ready =
        schemaOf(connection, migrations)
            .and_then([&](int) {
                return migrate(connection, migrations, [&](int schema) {
                    return requireSound(connection).and_then([&] {
                        return writeBackup(connection, path + QStringLiteral(".schema%1.backup").arg(schema));
                    });
                });
            })
            .and_then([&](MigrationOutcome) { return writeBeginning(connection, now); })
            .and_then([&] { return requireWritable(connection); });
    return ready ? std::move(opened) : tl::unexpected(ready.error());
}

Result<std::unique_ptr<Connection>> openToRead(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return failure(ErrorCode::FileNotFound, path.toStdString());
    }
    auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection) {
        return connection;
    }
    const auto migrations = releasedMigrations();
    const auto schema = schemaOf(**connection, migrations);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    if (*schema != migrations.back().version) {
        return failure(ErrorCode::DiaryReadOnly,
                       "schema " + std::to_string(*schema) + " needs to be brought up to date");
    }
    return connection;
}

Result<Diary> loadFrom(const Connection& connection, std::optional<Day> first = std::nullopt)
{
    return readDiary(connection, first).and_then([](StoredDiary stored) -> Result<Diary> {
        if (!stored.invalidRows.empty()) {
            return tl::unexpected(stored.invalidRows.front());
        }
        return std::move(stored.diary);
    });
}

void append(std::vector<Error>& findings, const QStringList& details)
{
    for (const QString& detail : details) {
        findings.push_back({ErrorCode::DiaryDamaged, detail.toStdString()});
    }
}

}  // namespace

Result<std::unique_ptr<DiaryFile>> DiaryFile::open(const QString& path, Access access, const Clock& clock)
{
    const QString truePath = truePathOf(path);
    if (access == Access::ReadOnly) {
        return openToRead(truePath).map([&clock](std::unique_ptr<Connection> connection) {
            return std::unique_ptr<DiaryFile>(new DiaryFile(nullptr, std::move(connection), clock));
        });
    }
    if (const auto folder = createPrivateFolder(QFileInfo(truePath).absolutePath()); !folder) {
        return tl::unexpected(folder.error());
    }
    auto lock = lockBeside(truePath);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const bool isNew = !QFileInfo::exists(truePath);
    if (isNew) {
        if (const auto made = createPrivateFile(truePath); !made) {
            return tl::unexpected(made.error());
        }
    }
    auto connection = openToWrite(truePath, clock.now());
    if (!connection) {
        if (isNew) {
            QFile::remove(truePath);
        }
        return tl::unexpected(connection.error());
    }
    return std::unique_ptr<DiaryFile>(new DiaryFile(*std::move(lock), *std::move(connection), clock));
}

Result<Diary> DiaryFile::read(const QString& path)
{
    return openToRead(truePathOf(path)).and_then([](const std::unique_ptr<Connection>& connection) {
        return requireSound(*connection).and_then([&] { return loadFrom(*connection); });
    });
}

DiaryFile::DiaryFile(std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection, const Clock& clock)
    : m_lock(std::move(lock)), m_connection(std::move(connection)), m_clock(clock)
{
}

DiaryFile::~DiaryFile() = default;

Result<Diary> DiaryFile::load()
{
    return loadFrom(*m_connection);
}

Result<Diary> DiaryFile::loadSince(Day first) const
{
    return loadFrom(*m_connection, first);
}

Result<void> DiaryFile::apply(const Edit& edit, const Edit& undoing)
{
    return write([&] { return writeEdit(*m_connection, edit, undoing, m_clock.now()); });
}

std::optional<std::string> DiaryFile::draft(std::string_view key) const
{
    auto query =
        m_connection->select(QStringLiteral("SELECT text FROM drafts WHERE key = ?"), {QString::fromUtf8(key)});
    return query && query->next() ? std::optional(query->value(0).toString().toStdString()) : std::nullopt;
}

Result<void> DiaryFile::keepDraft(std::string_view key, std::string_view text)
{
    return write([&] {
        return m_connection->run(QStringLiteral("INSERT INTO drafts (key, text) VALUES (?, ?) "
                                                "ON CONFLICT (key) DO UPDATE SET text = excluded.text"),
                                 {QString::fromUtf8(key), QString::fromUtf8(text)});
    });
}

Result<void> DiaryFile::discardDraft(std::string_view key)
{
    return write([&] {
        return m_connection->run(QStringLiteral("DELETE FROM drafts WHERE key = ?"), {QString::fromUtf8(key)});
    });
}

Result<std::vector<Revision>> DiaryFile::revisions(Day day) const
{
    return readRevisions(*m_connection, day);
}

Result<std::set<Day>> DiaryFile::lateDays() const
{
    return readLateDays(*m_connection);
}

Result<std::vector<ExperimentsRevision>> DiaryFile::experimentsRevisions() const
{
    return readExperimentsRevisions(*m_connection);
}

Result<std::vector<Error>> DiaryFile::check() const
{
    std::vector<Error> findings;
    const auto damage = sqlite::damage(*m_connection, false);
    if (!damage) {
        return tl::unexpected(damage.error());
    }
    append(findings, *damage);
    if (!findings.empty()) {
        return findings;  // rows of damaged pages are not worth a word each
    }
    return sqlite::danglingReferences(*m_connection)
        .map([&](const QStringList& dangling) { append(findings, dangling); })
        .and_then([&] { return readDiary(*m_connection); })
        .map([&](const StoredDiary& stored) {
            findings.insert(findings.end(), stored.invalidRows.begin(), stored.invalidRows.end());
        })
        .and_then([&] { return invalidRevisions(*m_connection); })
        .map([&](const std::vector<Error>& invalid) {
            findings.insert(findings.end(), invalid.begin(), invalid.end());
            return std::move(findings);
        });
}

Result<void> DiaryFile::write(const std::function<Result<void>()>& change)
{
    if (!m_lock) {
        return failure(ErrorCode::DiaryReadOnly, "opened to read");
    }
    if (const auto sound = makeSureItIsSound(); !sound) {
        return sound;
    }
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return change().and_then([&transaction] { return transaction->commit(); });
}

Result<void> DiaryFile::makeSureItIsSound()
{
    if (m_isKnownSound) {
        return {};
    }
    const auto sound = requireSound(*m_connection);
    m_isKnownSound = sound.has_value();
    return sound;
}

}  // namespace slumbar
