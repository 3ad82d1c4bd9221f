// A session that is kept nowhere: a made-up diary can be changed while it is looked at, and goes with its window.
#pragma once

#include <map>

#include "shell/session.h"

namespace slumbar {

class MadeUpSession {
public:
    explicit MadeUpSession(Diary diary) : m_store(diary), m_session(std::move(diary), m_store, m_store) {}

    Session& session() { return m_session; }

private:
    class Store : public DiaryRepository, public DraftStore {
    public:
        explicit Store(Diary diary) : m_diary(std::move(diary)) {}

        Result<Diary> load() override { return m_diary; }
        Result<void> apply(const Edit& edit, const Edit&) override
        {
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

    private:
        Diary m_diary;
        std::map<std::string, std::string, std::less<>> m_drafts;
    };

    Store m_store;
    Session m_session;
};

}  // namespace slumbar
