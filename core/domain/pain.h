// Pain as rated 0 to 10 at a moment of the day, where it was, and what came with it.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/bounded.h"
#include "domain/moment.h"

namespace slumbar {

/// 0 none to 10 worst imaginable.
using PainScore = Bounded<struct PainScoreTag, 0, 10>;
/// Minutes until the morning stiffness eased.
using StiffMinutes = Bounded<struct StiffMinutesTag, 0, 1440>;

enum class PainMoment { Morning, Evening, Extra };

/// Left and right are the person's own.
enum class Site {
    NeckLeft,
    NeckRight,
    UpperBackLeft,
    UpperBackRight,
    MidBackLeft,
    MidBackRight,
    LowBackLeft,
    LowBackRight,
    ButtockLeft,
    ButtockRight,
    ThighLeft,
    ThighRight,
    BelowKneeLeft,
    BelowKneeRight,
};

std::string_view idOf(PainMoment moment);
Result<PainMoment> painMomentFromId(std::string_view id);
std::string_view idOf(Site site);
Result<Site> siteFromId(std::string_view id);
/// All sites from the neck down, left before right.
const std::vector<Site>& allSites();

/// One rating. A day has at most one of the morning and one of the evening; extra ones have a time.
struct PainEntry {
    PainMoment moment = PainMoment::Morning;
    std::optional<Moment> time;
    std::optional<PainScore> back;
    std::optional<PainScore> leg;
    std::optional<PainScore> worst;  ///< of the day, asked in the evening
    std::optional<StiffMinutes> stiffness;
    std::optional<PainScore> tension;
    std::optional<bool> flare;  ///< as the person says (Costa 2019), never computed
    std::set<Site> sites;
    std::string note;

    bool operator==(const PainEntry&) const = default;
};

}  // namespace slumbar
