// What Slumbar is: its version, where the diary lies, its licence, and the notices of what it is made with.
#pragma once

#include <QDialog>

namespace slumbar {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// `diaryPath` is empty for a diary that is kept nowhere.
    explicit AboutDialog(const QString& diaryPath, QWidget* parent = nullptr);
};

}  // namespace slumbar
