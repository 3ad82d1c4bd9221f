// Changes of the factors as plain functions: each takes what is there and gives the whole back, so that one edit
// carries it and one undo takes it back. No id ever changes and no mark is ever touched.
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "domain/diary.h"

namespace slumbar {

/// "Evening walk" becomes "evening_walk", or "evening_walk_2" where that is taken.
std::string newFactorId(const QString& name, const std::vector<Factor>& taken);

/// In place of the factor of the same id.
std::vector<Factor> withFactor(std::vector<Factor> factors, const Factor& factor);
/// A habit stands behind those of its part of the day, but before what is due at lights out.
std::vector<Factor> withNewFactor(const Diary& diary, const Factor& factor);
/// At this place among the habits in the order of the evening, or among the measures. Nothing where its time or its
/// part of the day would put it back.
std::optional<std::vector<Factor>> withFactorAt(const Diary& diary, std::string_view id, int place);

/// Takes the place of pauses that have not begun by then.
Factor paused(const Factor& factor, const Pause& pause);
/// Asked for again from `today` on.
Factor resumed(const Factor& factor, Day today);

/// What is not archived and has no target, in the order of the diary.
std::vector<Factor> activeMeasures(const std::vector<Factor>& factors);
int markedDays(const Diary& diary, std::string_view id);

}  // namespace slumbar
