// One open diary: where it is kept, its journal, and what can be undone. A window shows one session.
#pragma once

#include <memory>

#include "commands/edithistory.h"
#include "domain/diaryrepository.h"
#include "journal/journal.h"

namespace slumbar {

class Session {
public:
    /// `drafts` keeps what is typed and not saved; both stores must outlive the session.
    Session(Diary diary, DiaryRepository& repository, DraftStore& drafts,
            Journal::Extent extent = Journal::Extent::Whole)
        : m_journal(std::move(diary), repository, extent), m_history(m_journal), m_drafts(drafts)
    {
    }

    Journal& journal() { return m_journal; }
    const Diary& diary() const { return m_journal.diary(); }
    EditHistory& history() { return m_history; }
    DraftStore& drafts() { return m_drafts; }

private:
    Journal m_journal;
    EditHistory m_history;
    DraftStore& m_drafts;
};

}  // namespace slumbar
