// The open diary: holds the snapshot of now, carries every edit to where the diary is kept, and tells everyone.
#pragma once

#include <QObject>

#include "domain/diary.h"
#include "domain/diaryrepository.h"

namespace slumbar {

class Journal : public QObject {
    Q_OBJECT

public:
    /// `diary` is what the repository holds; the repository must outlive the journal.
    Journal(Diary diary, DiaryRepository& repository, QObject* parent = nullptr);

    const Diary& diary() const { return m_diary; }
    /// Answers with the edit that undoes this one, once it is written. After an error nothing has changed.
    Result<Edit> apply(const Edit& edit);

Q_SIGNALS:
    void diaryChanged(const slumbar::Diary& diary);

private:
    Diary m_diary;
    DiaryRepository& m_repository;
};

}  // namespace slumbar
