// Every change made in the window goes through here, so that each can be undone and redone in turn.
#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "journal/journal.h"

namespace slumbar {

class EditHistory : public QObject {
    Q_OBJECT

public:
    /// The journal must outlive the history.
    explicit EditHistory(Journal& journal, QObject* parent = nullptr);

    /// Applies the edit; `words` is what undo says it takes back ("check-in of 22 October"). An error changes
    /// nothing and is announced by failed() as well.
    Result<void> perform(const Edit& edit, const QString& words);
    const QUndoStack& stack() const { return m_stack; }
    QUndoStack& stack() { return m_stack; }

Q_SIGNALS:
    void failed(const slumbar::Error& error);

private:
    class Command;

    Journal& m_journal;
    QUndoStack m_stack;
};

}  // namespace slumbar
