// Many questions at once find something by chance. Each exposure is first asked what comes right after it, and all
// first questions are one family; what comes later is looked at only where the first answer stands.
#pragma once

#include <vector>

#include "analysis/effects/effect.h"

namespace slumbar {

/// Gives every effect with an estimate its q, and answers how many first questions there were. First questions of an
/// exposure: its next pain rating, or where that has no estimate any of the later ones; and any measure of the night
/// after it (any: by the smallest Benjamini-Hochberg value, Simes). Their p values are one Benjamini-Hochberg family.
/// The q of a first question is its value there; that of any other effect is the larger of the q that opens it and its
/// own Benjamini-Hochberg value beside those opened with it. Sources: Simes 1986; Benjamini & Hochberg 1995; order of
/// tests as docs/decisions/effects.md says.
int judgeAsFamily(std::vector<Effect>& effects);

}  // namespace slumbar
