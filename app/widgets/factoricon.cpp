#include "widgets/factoricon.h"

#include <algorithm>
#include <array>

namespace slumbar {

namespace {

struct FactorIcon {
    std::string_view id;
    Icon icon;
};

constexpr std::array<FactorIcon, 10> factorIcons{{
    {"caffeine_cutoff", Icon::Coffee},
    {"cool_room", Icon::Thermometer},
    {"screens_off", Icon::Monitor},
    {"stretching", Icon::PersonStanding},
    {"breathing", Icon::Wind},
    {"mindfulness", Icon::Sun},
    {"reframing", Icon::MessageCircle},
    {"knee_pillow", Icon::Pillow},
    {"lumbar_support", Icon::Pillow},
    {"bedtime_plan", Icon::Clock},
}};

}  // namespace

Icon iconOfFactor(const Factor& factor)
{
    const auto found = std::find_if(factorIcons.begin(), factorIcons.end(),
                                    [&factor](const FactorIcon& entry) { return entry.id == factor.id(); });
    return found == factorIcons.end() ? Icon::Circle : found->icon;
}

}  // namespace slumbar
