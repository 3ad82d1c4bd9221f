// The habits of the checklist below each other, one of them in hand. What is recorded is said by signals, so that the
// window decides what becomes of it.
#pragma once

#include <vector>

#include <QScrollArea>

#include "guides/elapsedsource.h"
#include "routine/checkliststate.h"

class QVBoxLayout;

namespace slumbar {

class ChecklistItem;

class ChecklistRows : public QScrollArea {
    Q_OBJECT
public:
    explicit ChecklistRows(ElapsedSource elapsed, QWidget* parent = nullptr);

    void setState(const ChecklistState& state);

    /// The row in hand; null for none.
    ChecklistItem* current() const { return m_current < 0 ? nullptr : m_items[static_cast<std::size_t>(m_current)]; }
    void open(int place);
    /// The next habit without a mark, from the one in hand onward and then from the top; closes it where none is left.
    void openNext();
    void moveBy(int rows);
    /// Records what is typed. False when it cannot be read; the row stays open then.
    bool commit();
    bool closeCurrent();
    /// The habits without a mark whose guide was begun, with the whole minutes of it.
    std::vector<std::pair<Factor, int>> minutesBegun() const;
    void scrollPages(int pages);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// By one of the words, or by its guide: it is done with.
    void chosen(const slumbar::MarkValue& value);
    void typed(const slumbar::MarkValue& value);
    void nowChosen();
    void cleared();
    void questionsOpened(slumbar::ChecklistItem* item);
    /// Nothing is left to be recorded.
    void finished();

protected:
    /// The arrows belong to the checklist.
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeItems();

    ElapsedSource m_elapsed;
    ChecklistState m_state;
    int m_current = -1;
    std::vector<ChecklistItem*> m_items;
    QVBoxLayout* m_rows;
};

}  // namespace slumbar
