// The diary as it stands now, and the only place where it changes: an edit is written to the repository first and
// then announced with the new snapshot.
#pragma once

#include <QObject>

#include "domain/diaryrepository.h"

namespace slumbar {

class Journal : public QObject {
    Q_OBJECT

public:
    /// Whether a diary is all that the repository holds, or its latest days while the rest is still being read.
    enum class Extent { Whole, LatestDays };

    /// `diary` is what the repository holds; the repository outlives the journal.
    Journal(Diary diary, DiaryRepository& repository, Extent extent = Extent::Whole, QObject* parent = nullptr);

    const Diary& diary() const { return m_diary; }

    /// The whole diary, read meanwhile. Left alone when an edit needed it earlier and loaded it itself.
    void complete(Diary whole);

    /// Answers the edit that undoes this one. After an error nothing has changed. An edit is only made from the
    /// whole diary: where it is not complete yet, it is loaded first.
    Result<Edit> apply(const Edit& edit);

Q_SIGNALS:
    void diaryChanged(const slumbar::Diary& diary);

private:
    Diary m_diary;
    DiaryRepository& m_repository;
    Extent m_extent;
};

}  // namespace slumbar
