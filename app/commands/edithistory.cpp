#include "commands/edithistory.h"

#include <QUndoCommand>

namespace slumbar {

/// Undo and redo are the same step: apply the edit at hand and keep the one that takes it back.
class EditHistory::Command : public QUndoCommand {
public:
    Command(EditHistory& history, Edit undoing, const QString& words)
        : QUndoCommand(words), m_history(history), m_next(std::move(undoing))
    {
    }

    void undo() override { applyNext(); }

    void redo() override
    {
        // Pushing a command calls redo once although its edit is already in the diary.
        if (m_isPushed) {
            applyNext();
        }
        m_isPushed = true;
    }

private:
    void applyNext()
    {
        auto opposite = m_history.m_journal.apply(m_next);
        if (!opposite) {
            setObsolete(true);
            Q_EMIT m_history.failed(opposite.error());
            return;
        }
        m_next = *std::move(opposite);
    }

    EditHistory& m_history;
    Edit m_next;
    bool m_isPushed = false;
};

EditHistory::EditHistory(Journal& journal, QObject* parent) : QObject(parent), m_journal(journal) {}

Result<void> EditHistory::perform(const Edit& edit, const QString& words)
{
    auto undoing = m_journal.apply(edit);
    if (!undoing) {
        Q_EMIT failed(undoing.error());
        return tl::unexpected(undoing.error());
    }
    m_stack.push(new Command(*this, *std::move(undoing), words));
    return {};
}

}  // namespace slumbar
