// The diary as one SQLite file. Whoever opens it to write holds a lock beside it until the object goes; others can
// read meanwhile. It belongs to the thread that opened it.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QString>

#include "domain/dayhistory.h"
#include "domain/diaryrepository.h"
#include "storage/connection.h"
#include "storage/revision.h"

class QLockFile;

namespace slumbar {

class DiaryFile : public DiaryRepository, public DraftStore, public DayHistory {
public:
    /// Makes the file (mode 0600) and its folder (0700) when they are missing and it is opened to write; brings an
    /// older schema up to date after a verified backup beside it. `clock` says when edits were made and outlives
    /// the file. Whether its pages are sound is looked at before the first write, not yet here: a large file
    /// opens as quickly as a small one, and a damaged one is never written to. Errors: FileNotFound, NotADiary,
    /// DiaryTooNew, DiaryDamaged, DiaryInUse (another program writes), DiaryReadOnly (the file or its folder cannot be
    /// written; reading still works), DiskFull, MigrationFailed. After an error the file is as it was.
    static Result<std::unique_ptr<DiaryFile>> open(const QString& path, Access access, const Clock& clock);
    /// The diary in the file, read in the calling thread over a connection of its own. DiaryDamaged also where a
    /// page is damaged that holds no part of it.
    static Result<Diary> read(const QString& path);

    ~DiaryFile() override;

    Result<Diary> load() override;
    /// Only the days from `first` on, for a window that is to show them at once.
    Result<Diary> loadSince(Day first) const;
    Result<void> apply(const Edit& edit, const Edit& undoing) override;

    std::optional<std::string> draft(std::string_view key) const override;
    Result<void> keepDraft(std::string_view key, std::string_view text) override;
    Result<void> discardDraft(std::string_view key) override;

    /// read() has just found the pages sound, so the first write need not look at them again.
    void trustPages() { m_isKnownSound = true; }

    Result<std::vector<Revision>> revisions(Day day) const override;
    /// The days first written by hand more than 48 hours after they had ended; see latedays.h.
    Result<std::set<Day>> lateDays() const;
    /// Every change of a plan, an early stop or the list of experiments, oldest first.
    Result<std::vector<ExperimentsRevision>> experimentsRevisions() const;
    /// Everything that is wrong with the file: its pages, references to nothing, rows with impossible values.
    /// Empty when it is sound.
    Result<std::vector<Error>> check() const;

private:
    DiaryFile(std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection, const Clock& clock);
    Result<void> write(const std::function<Result<void>()>& change);
    Result<void> makeSureItIsSound();

    std::unique_ptr<QLockFile> m_lock;  ///< null when opened to read
    std::unique_ptr<Connection> m_connection;
    const Clock& m_clock;
    bool m_isKnownSound = false;
};

}  // namespace slumbar
