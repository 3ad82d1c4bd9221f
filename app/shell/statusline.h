// The line at the window's foot: when the diary was last saved, what undo would take back, and a hint of the page.
#pragma once

#include <optional>

#include <QFrame>

#include "domain/moment.h"

namespace slumbar {

class TextLabel;

class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSaved(const std::optional<Moment>& saved);
    /// Empty: nothing to undo.
    void setUndo(const QString& words);
    void setHint(const QString& hint);

private:
    TextLabel* m_saved;
    TextLabel* m_undo;
    TextLabel* m_undoKey;
    TextLabel* m_hint;
};

}  // namespace slumbar
