// Every change made in the window goes through here, so that each can be undone and redone in turn. An edit
// that undoes another is an edit like any other, so two lists of them are the whole history; a step that
// cannot be written stays where it was, to be tried again.
#pragma once

#include <vector>

#include <QObject>
#include <QString>

#include "journal/journal.h"

namespace slumbar {

class EditHistory : public QObject {
    Q_OBJECT

public:
    /// The journal must outlive the history.
    explicit EditHistory(Journal& journal, QObject* parent = nullptr);

    /// Applies the edit; `words` is what undo says it takes back ("check-in of 22 October").
    void perform(const Edit& edit, const QString& words);
    void undo();
    void redo();
    /// Empty when there is nothing to undo or redo.
    QString undoWords() const { return m_done.empty() ? QString() : m_done.back().words; }
    QString redoWords() const { return m_undone.empty() ? QString() : m_undone.back().words; }

Q_SIGNALS:
    /// What can be undone or redone is another thing now.
    void changed();
    /// The diary is as it was before.
    void failed(const slumbar::Error& error);

private:
    struct Step {
        Edit edit;
        QString words;
    };
    void move(std::vector<Step>& from, std::vector<Step>& to);

    Journal& m_journal;
    std::vector<Step> m_done;    // each step's edit takes it back
    std::vector<Step> m_undone;  // each step's edit does it again
};

}  // namespace slumbar
