// What one edit changed of a day, in words: "Back pain in the morning 4 → 3", "Stretching: done".
#pragma once

#include <QStringList>

#include "domain/diary.h"

namespace slumbar {

/// Both records are of the same day. In the order of a day, from the night to the events; what stayed is not spoken of.
/// The words of a private mark are never told, only that they changed. `diary` knows the names of the factors.
QStringList dayChanges(const DayRecord& before, const DayRecord& after, const Diary& diary);

}  // namespace slumbar
