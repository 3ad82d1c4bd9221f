// The made-up worlds of the honesty bench. In each of them nothing that is done acts on pain or on sleep, though
// much goes with it; in a planted one, a single factor truly takes points off the next morning.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/diary.h"

namespace slumbar::honesty {

enum class World {
    CarryOver,      ///< pain carries over, habits come in runs, neither knows of the other
    FollowsFelt,    ///< habits and nights follow how it is felt to hurt just before
    FollowsRating,  ///< they follow what was rated, noise and rounding included
    Weekend,        ///< pain, habits and nights differ at the weekend
    Year,           ///< they go up and down together over the year
    Flares,         ///< pain jumps up and dies away over a week; bad days are less often written down
};
inline constexpr std::array allWorlds{World::CarryOver, World::FollowsFelt, World::FollowsRating,
                                      World::Weekend,   World::Year,        World::Flares};
std::string_view idOf(World world);
Result<World> worldFromId(std::string_view id);

/// What truly acts: the only factor that does, on the felt pain of the morning after its evening.
struct Planted {
    std::string factor;
    double dose;    ///< 1 for done against not done, else in the factor's unit
    double points;  ///< that the dose takes off

    bool operator==(const Planted&) const = default;
};

/// Ids of two evening factors that can be planted.
inline constexpr std::string_view yesOrNoFactor = "stretching";
inline constexpr std::string_view minutesFactor = "mindfulness";

/// Share of felt pain that is left after half a day; what a morning loses, the evening after it has lost so much of.
inline constexpr double halfDayCarryOver = 0.8;

struct Setting {
    World world;
    int days;
    std::optional<Planted> planted;

    bool operator==(const Setting&) const = default;
};

/// The same seed gives the same diary. It has every setting's length and twelve factors.
Diary diaryFrom(const Setting& setting, std::uint64_t seed);

}  // namespace slumbar::honesty
