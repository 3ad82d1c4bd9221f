// A session that is kept nowhere: a made-up diary can be changed while it is looked at, and goes with its window.
#pragma once

#include <algorithm>
#include <iterator>
#include <map>

#include "shell/session.h"

namespace slumbar {

class MadeUpSession {
public:
    /// `clock` says when something was changed and outlives the session.
    MadeUpSession(Diary diary, const Clock& clock) : m_store(diary, clock), m_session(std::move(diary), m_store) {}

    Session& session() { return m_session; }

private:
    class Store : public DiaryRepository, public DraftStore, public DayHistory {
    public:
        Store(Diary diary, const Clock& clock) : m_diary(std::move(diary)), m_clock(clock) {}

        Result<Diary> load() override { return m_diary; }
        Result<void> apply(const Edit& edit, const Edit&) override
        {
            for (const DayRecord& after : edit.days) {
                m_revisions.push_back({m_clock.now(), m_diary.on(after.day()), after});
            }
            m_diary = m_diary.with(edit);
            return {};
        }
        std::optional<std::string> draft(std::string_view key) const override
        {
            const auto found = m_drafts.find(key);
            return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
        }
        Result<void> keepDraft(std::string_view key, std::string_view text) override
        {
            m_drafts.insert_or_assign(std::string(key), std::string(text));
            return {};
        }
        Result<void> discardDraft(std::string_view key) override
        {
            m_drafts.erase(std::string(key));
            return {};
        }
        /// What was changed since the window was opened.
        Result<std::vector<Revision>> revisions(Day day) const override
        {
            std::vector<Revision> found;
            std::copy_if(m_revisions.begin(), m_revisions.end(), std::back_inserter(found),
                         [day](const Revision& revision) { return revision.after.day() == day; });
            return found;
        }

    private:
        Diary m_diary;
        const Clock& m_clock;
        std::vector<Revision> m_revisions;
        std::map<std::string, std::string, std::less<>> m_drafts;
    };

    Store m_store;
    Session m_session;
};

}  // namespace slumbar
