// How a habit may reach the morning's pain: through the night, as two links. What lies on the path is never held
// constant when a habit's own effect on pain is asked for.
#pragma once

#include <vector>

#include "analysis/effects/effects.h"

namespace slumbar {

struct Path {
    Effect habitToNight;
    Effect nightToPain;  ///< the same measure of the night and the next morning's pain
};

/// Where both links have an estimate; in the order of the family.
std::vector<Path> paths(const EffectFamily& family);

}  // namespace slumbar
