// The history of a day as it is shown: what it was after each edit, when that was, and what the edit changed.
#pragma once

#include <vector>

#include <QStringList>

#include "domain/dayhistory.h"
#include "domain/diary.h"

namespace slumbar {

struct DayVersion {
    QString when;         ///< "Tue 07:05"
    QStringList changes;  ///< a sentence each
    DayRecord record;     ///< the day as it was then

    bool operator==(const DayVersion&) const = default;
};

/// Newest first. What stood there before the first revision comes last, where there was something.
std::vector<DayVersion> dayVersions(const std::vector<Revision>& revisions, const Diary& diary);

/// "Written Tue 07:05, corrected Wed 21:10."; empty where nothing was ever written. Clock times alone are of `day`.
QString historyInShort(const std::vector<Revision>& revisions, Day day);

}  // namespace slumbar
