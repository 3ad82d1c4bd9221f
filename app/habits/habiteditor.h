// The form for a new habit or measure, or for changing one. It gives back the whole factor and never touches what was
// recorded: the id stays, and so does the kind once something is marked.
#pragma once

#include <optional>

#include <QDialog>

#include "domain/diary.h"

class QGridLayout;
class QLineEdit;

namespace slumbar {

class ChecklistPreview;
class KeyButton;
class ScheduleForm;
class SegmentedControl;
class TargetForm;
class TextLabel;

class HabitEditor : public QDialog {
    Q_OBJECT
public:
    /// `factor` is changed; without one the form is for a new one.
    HabitEditor(const Diary& diary, const std::optional<Factor>& factor, QWidget* parent = nullptr);

    /// What was made, after the dialog was accepted.
    const Factor& factor() const { return *m_made; }
    bool isNew() const { return !m_old.has_value(); }

private:
    void layOut();
    QWidget* makeFields();
    QWidget* makeFooter();
    void addRow(int row, const QString& label, QWidget* buddy, QWidget* field);
    void connectFields();
    void load(const FactorFields& fields);
    void lockWhatStays();
    void startAnew();
    void changeKind();

    FactorKind kind() const;
    FactorFields typedFields() const;
    QString nameProblem() const;
    void followChange();
    void save();
    void showProblem(QWidget* field, const QString& words);

    Diary m_diary;
    std::optional<Factor> m_old;
    std::optional<Factor> m_made;
    int m_markedDays = 0;

    TextLabel* m_title;
    QGridLayout* m_grid;
    QLineEdit* m_name;
    SegmentedControl* m_kind;
    QWidget* m_locked;
    TextLabel* m_lockedWords;
    KeyButton* m_anew;
    TextLabel* m_unitWords;
    QLineEdit* m_unit;
    TextLabel* m_targetWords;
    TargetForm* m_target;
    ScheduleForm* m_schedule;
    SegmentedControl* m_part;
    ChecklistPreview* m_preview;
    TextLabel* m_problem;
};

}  // namespace slumbar
