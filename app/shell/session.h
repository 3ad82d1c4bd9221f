// One open diary: where it is kept, its journal, and what can be undone. A window shows one session.
#pragma once

#include <memory>

#include "commands/edithistory.h"
#include "domain/dayhistory.h"
#include "domain/diaryrepository.h"
#include "journal/journal.h"

namespace slumbar {

class Session {
public:
    /// `Store` is a DiaryRepository, a DraftStore for what is typed and not saved, and a DayHistory. It must outlive
    /// the session.
    template<class Store>
    Session(Diary diary, Store& store, Journal::Extent extent = Journal::Extent::Whole)
        : m_journal(std::move(diary), store, extent), m_history(m_journal), m_drafts(store), m_dayHistory(store)
    {
    }

    Journal& journal() { return m_journal; }
    const Diary& diary() const { return m_journal.diary(); }
    EditHistory& history() { return m_history; }
    DraftStore& drafts() { return m_drafts; }
    const DayHistory& dayHistory() const { return m_dayHistory; }

private:
    Journal m_journal;
    EditHistory m_history;
    DraftStore& m_drafts;
    const DayHistory& m_dayHistory;
};

}  // namespace slumbar
