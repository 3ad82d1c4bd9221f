// The diary as it stands now, and the only place where it changes: an edit is written to the repository first and
// then announced with the new snapshot.
#pragma once

#include <QObject>

#include "domain/diaryrepository.h"

namespace slumbar {

class Journal : public QObject {
    Q_OBJECT

public:
    /// `diary` is what the repository holds; the repository outlives the journal.
    Journal(Diary diary, DiaryRepository& repository, QObject* parent = nullptr);

    const Diary& diary() const { return m_diary; }

    /// Answers the edit that undoes this one. After an error nothing has changed.
    Result<Edit> apply(const Edit& edit);

Q_SIGNALS:
    void diaryChanged(const slumbar::Diary& diary);

private:
    Diary m_diary;
    DiaryRepository& m_repository;
};

}  // namespace slumbar
