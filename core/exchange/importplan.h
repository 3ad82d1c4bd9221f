// What would become of a reading in a diary, told before anything changes, and the one edit that does it.
// Nothing that stands in the diary is ever replaced: an import adds, or it leaves things as they are.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/diary.h"
#include "exchange/reading.h"

namespace slumbar {

enum class ImportedThing { Night, Pain, Mark, Event, Factor, Profile, Experiment };

/// "night", "pain", …
std::string_view idOf(ImportedThing thing);

struct ImportCounts {
    int added = 0;
    int alreadyThere = 0;  ///< the same in the diary
    int kept = 0;          ///< other in the diary, which stays

    bool operator==(const ImportCounts&) const = default;
};

/// Something that the file and the diary have differently; the diary's stays.
struct ImportConflict {
    ImportedThing thing;
    std::optional<Day> day;  ///< none for a factor and the profile; the first one of an experiment
    std::string name;        ///< source of the night, moment of the pain, title of the event, id of all else

    bool operator==(const ImportConflict&) const = default;
};

struct ImportPlan {
    ImportCounts nights;
    ImportCounts pains;
    ImportCounts marks;
    ImportCounts events;
    ImportCounts factors;
    ImportCounts profile;
    ImportCounts experiments;
    int nightsBesideOthers = 0;    ///< added nights on days that have one of another source
    std::optional<DayRange> days;  ///< from the first to the last changed day
    std::vector<ImportConflict> conflicts;
    Edit edit;

    bool addsNothing() const { return edit.isEmpty(); }
};

ImportPlan planImport(const Diary& diary, const Reading& reading);

}  // namespace slumbar
