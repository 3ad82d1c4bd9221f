// What may be said of an effect: five words and no others.
#pragma once

#include "analysis/effects/effect.h"

namespace slumbar {

/// Helps or worsens where q <= 0.05 and both readings point the same way; no meaningful effect where the whole 95 %
/// interval lies inside meaningfulChange(); else unclear. Not significant is never no effect.
Verdict verdictOf(const Effect& effect);

/// Half the width of what is too small to matter, in the outcome's unit. Pain: 0.5 points, a quarter of the smallest
/// change that people notice (Ostelo 2008, doi 10.1097/BRS.0b013e31815e3a10) and a twentieth of the scale; quality the
/// same share of its scale; nights 15 minutes, efficiency 2.5 percent points, stiffness 5 minutes by our own judgement.
double meaningfulChange(Measure outcome);

/// Whether a difference in pain is one that most people notice: 2 points, or 30 % of the person's mean (Ostelo 2008).
/// Nothing of other outcomes, for which no such size is agreed on, and without an estimate.
std::optional<bool> isNoticeable(const Effect& effect);

}  // namespace slumbar
