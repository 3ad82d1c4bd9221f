// Asks for how long a habit rests: so many days, or until the person takes it up again.
#pragma once

#include <QDialog>

#include "domain/schedule.h"

namespace slumbar {

class NumberField;
class TextLabel;

class PauseDialog : public QDialog {
    Q_OBJECT
public:
    /// `first` is the first day of the pause.
    PauseDialog(const QString& habit, Day first, QWidget* parent = nullptr);

    /// What was chosen, after the dialog was accepted.
    Pause pause() const;

private:
    void showWhen();
    void takeIfReadable();

    Day m_first;
    NumberField* m_days;
    TextLabel* m_when;
};

}  // namespace slumbar
