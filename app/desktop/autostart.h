// Starting with the person's session: one file in the desktop's autostart folder, which the desktop's own settings may
// switch off as well.
#pragma once

#include <QStringList>

#include "base/result.h"

namespace slumbar {

class Autostart {
public:
    /// `command` is the absolute path of the program with its arguments; `folder` the autostart folder.
    Autostart(const QString& folder, QStringList command);

    bool isOn() const;
    /// FileNotWritable where the file cannot be written or taken away.
    Result<void> set(bool isOn) const;

    /// ~/.config/autostart, or where the desktop has it.
    static QString standardFolder();

private:
    QString m_path;
    QStringList m_command;
};

/// One argument as the value of Exec wants it: quoted, the field code % doubled, and escaped once more as every string
/// of a desktop entry is.
QString quotedForExec(const QString& argument);

}  // namespace slumbar
