// What the tray shows of the day, as plain values.
#pragma once

#include <QString>

namespace slumbar {

enum class TraySign { Due, NothingDue, AllDone };

struct TrayState {
    TraySign sign = TraySign::NothingDue;
    QString words;  ///< a line for each thing that is due
    bool canSnooze = false;

    bool operator==(const TrayState&) const = default;
};

}  // namespace slumbar
