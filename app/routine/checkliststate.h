// What the bedtime checklist shows of an evening, as plain values.
#pragma once

#include <vector>

#include <QString>

#include "analysis/habits/evening.h"
#include "domain/experiment.h"
#include "guides/guide.h"

namespace slumbar {

struct ChecklistRow {
    EveningHabit habit;
    QString name;                    ///< "Screens off by 22:00"
    QString value;                   ///< "at 22:25"; empty while it is open
    QString until;                   ///< "in 1 h 10" while it is open and its time is to come
    std::optional<GuideKind> guide;  ///< what can lead through it, tonight
    std::optional<Arm> arm;          ///< what a running experiment asks for on that evening

    bool operator==(const ChecklistRow&) const = default;
};

struct ChecklistState {
    QString title;   ///< "Three left before lights out"
    QString detail;  ///< "Thursday 29 October, 22:33. Lights out at 23:10, in 37 min."
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
