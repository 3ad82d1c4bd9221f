// What the diary itself can see that is worth showing to a doctor. Few and firm, and never a score: most classic
// warning signs add nothing (Downie 2013, doi 10.1136/bmj.f7095). What no diary sees (fever, numbness, loss of
// bladder control) is not looked for here; that none of these is seen says nothing about it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/diary.h"

namespace slumbar {

enum class SafetySign {
    StiffMornings,     ///< stiff for 30 minutes or longer on many mornings
    PainNotImproving,  ///< not less after six weeks
    PainAtNight,       ///< a rating above 0 given in the middle of the night, again and again
    PainBelowKnee,     ///< marked below a knee on many days
};
std::string_view idOf(SafetySign sign);

/// Where it is said that the sign matters.
enum class SafetySource {
    Rudwaleit2006,  ///< Berlin criteria, doi 10.1002/art.21619: stiffness over 30 minutes, waking from pain
    NiceNg59,       ///< Low back pain and sciatica in over 16s, nice.org.uk/guidance/ng59
};
std::string_view idOf(SafetySource source);
SafetySource sourceOf(SafetySign sign);

/// The mean pain of the first and the last two of six weeks.
struct PainOverWeeks {
    double first;
    double last;

    bool operator==(const PainOverWeeks&) const = default;
};

struct SafetyNotice {
    SafetySign sign;
    DayRange looked;        ///< the days that were looked at
    std::vector<Day> days;  ///< on which it was seen; none for PainNotImproving, which is no matter of single days
    int of = 0;             ///< days on which it could have been seen
    std::optional<PainOverWeeks> pain;  ///< of PainNotImproving only

    bool operator==(const SafetyNotice&) const = default;
};

/// What there is to be seen on `today`, in the order of the enum. The thresholds and their reasons stand in the
/// source file.
std::vector<SafetyNotice> safetySigns(const Diary& diary, Day today);

}  // namespace slumbar
