#include "commands/edithistory.h"

namespace slumbar {

EditHistory::EditHistory(Journal& journal, QObject* parent) : QObject(parent), m_journal(journal) {}

void EditHistory::perform(const Edit& edit, const QString& words)
{
    auto undoing = m_journal.apply(edit);
    if (!undoing) {
        Q_EMIT failed(undoing.error());
        return;
    }
    m_done.push_back({*std::move(undoing), words});
    m_undone.clear();
    Q_EMIT changed();
}

void EditHistory::undo()
{
    move(m_done, m_undone);
}

void EditHistory::redo()
{
    move(m_undone, m_done);
}

void EditHistory::move(std::vector<Step>& from, std::vector<Step>& to)
{
    if (from.empty()) {
        return;
    }
    auto opposite = m_journal.apply(from.back().edit);
    if (!opposite) {
        Q_EMIT failed(opposite.error());
        return;
    }
    to.push_back({*std::move(opposite), from.back().words});
    from.pop_back();
    Q_EMIT changed();
}

}  // namespace slumbar
