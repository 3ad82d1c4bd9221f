// What the bedtime checklist shows of an evening, as plain values.
#pragma once

#include <vector>

#include <QString>

#include "analysis/habits/evening.h"

namespace slumbar {

struct ChecklistRow {
    EveningHabit habit;
    QString name;   ///< "Screens off by 22:00"
    QString value;  ///< "at 22:25"; empty while it is open

    bool operator==(const ChecklistRow&) const = default;
};

struct ChecklistState {
    QString title;   ///< "Three left before lights out"
    QString detail;  ///< "Thursday 29 October, 22:33. Lights out at 23:10."
    bool isTonight = false;
    std::vector<ChecklistRow> rows;

    bool operator==(const ChecklistState&) const = default;
};

ChecklistState checklistState(const Diary& diary, Day evening, const Moment& now);

/// What undo calls a mark: "Room 18 °C", "Stretching done".
QString wordsForUndo(const Factor& factor, const MarkValue& value);
/// What undo calls the clearing of a mark.
QString wordsForClearing(const Factor& factor);

}  // namespace slumbar
