// How far the order of an experiment was followed. It stands beside the result, which compares the blocks as they
// were drawn, and never changes which days are compared.
#pragma once

#include "domain/diary.h"

namespace slumbar {

struct ArmAdherence {
    int followed = 0;
    int notFollowed = 0;
    int notApplicable = 0;
    int notRecorded = 0;

    /// followed / (followed + not followed); nothing where neither was recorded.
    std::optional<double> share() const
    {
        const int known = followed + notFollowed;
        return known == 0 ? std::nullopt : std::optional(static_cast<double>(followed) / known);
    }
    bool operator==(const ArmAdherence&) const = default;
};

struct ExperimentAdherence {
    ArmAdherence with;     ///< followed: the habit was kept
    ArmAdherence without;  ///< followed: the habit was not kept

    bool operator==(const ExperimentAdherence&) const = default;
};

/// Over the days of the experiment up to `last`, wash-out days among them. Nothing is recorded of a factor that
/// the diary does not know or that has no target any more.
ExperimentAdherence experimentAdherence(const Diary& diary, const Experiment& experiment, Day last);

}  // namespace slumbar
