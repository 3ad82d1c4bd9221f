#include "analysis/effects/paths.h"

namespace slumbar {

std::vector<Path> paths(const EffectFamily& family)
{
    std::vector<Path> found;
    for (const Effect& first : family.effects) {
        // Null where the outcome is no night.
        const Effect* second = family.find(first.outcome, Measure::MorningPain);
        if (second && first.estimate && second->estimate) {
            found.push_back({first, *second});
        }
    }
    return found;
}

}  // namespace slumbar
