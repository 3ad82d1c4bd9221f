// Shows what files would bring into the diary, before anything is changed. Reading happens beside the event
// loop; the dialog never sees the journal and hands out the edit.
#pragma once

#include <optional>

#include <QDialog>
#include <QFutureWatcher>

#include "exchange/importplan.h"

class QPlainTextEdit;
class QProgressBar;

namespace slumbar {

class KeyButton;
class TextLabel;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `zone` outlives the dialog.
    ImportDialog(const QStringList& paths, const Diary& diary, const TimeZone& zone, QWidget* parent = nullptr);
    /// Waits for the reading to end, since it uses the zone.
    ~ImportDialog() override;

    /// What the person agreed to add; an empty edit while nothing is read.
    const Edit& edit() const { return m_plan.edit; }
    /// "20 nights", for undo.
    QString words() const;

private:
    struct Outcome {
        Result<Reading> reading;
        ImportPlan plan;
    };

    void showOutcome();
    void showIssues(const Reading& reading);

    QFutureWatcher<Outcome> m_watcher;
    ImportPlan m_plan;
    TextLabel* m_title;
    TextLabel* m_summary;
    QProgressBar* m_progress;
    QPlainTextEdit* m_issues;
    KeyButton* m_add;
};

}  // namespace slumbar
