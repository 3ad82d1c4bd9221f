// The history of a day: what was written when, with a way back to each version, and a way to clear the day. Both are
// edits like any other and can be undone.
#pragma once

#include <QDialog>

#include "calendar/dayversions.h"
#include "domain/edit.h"

class QListWidget;

namespace slumbar {

class KeyButton;

class DayHistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// `diary` holds the day as it is now.
    DayHistoryDialog(Day day, const Diary& diary, const Result<std::vector<Revision>>& revisions,
                     QWidget* parent = nullptr);

    /// What was chosen, once it is accepted.
    Edit edit() const { return Edit::ofDay(m_chosen); }
    /// What undo says it takes back.
    QString words() const { return m_words; }

private:
    void addList(const QString& obstacle);
    void addFoot();
    void bringBack();
    void clearDay();
    void showChoice();

    DayRecord m_now;
    DayRecord m_chosen;
    QString m_words;
    std::vector<DayVersion> m_versions;
    QListWidget* m_list;
    KeyButton* m_bringBack;
    KeyButton* m_clear;
};

}  // namespace slumbar
