// The files of the CSV folder and their columns, in the order they are written.
#pragma once

#include <array>
#include <string_view>

namespace slumbar::csv {

inline constexpr std::array<std::string_view, 19> nightColumns{"day",
                                                               "in_bed",
                                                               "lights_out",
                                                               "final_awakening",
                                                               "out_of_bed",
                                                               "latency_min",
                                                               "awakenings",
                                                               "awake_after_onset_min",
                                                               "trying_after_awakening_min",
                                                               "nap_min",
                                                               "quality",
                                                               "rested",
                                                               "position",
                                                               "room_celsius",
                                                               "deep_min",
                                                               "rem_min",
                                                               "light_min",
                                                               "source",
                                                               "note"};
inline constexpr std::array<std::string_view, 11> painColumns{
    "day", "moment", "time", "back", "leg", "worst", "stiffness_min", "tension", "flare", "sites", "note"};
inline constexpr std::array<std::string_view, 9> factorColumns{
    "id", "name", "kind", "unit", "target", "comparison", "schedule", "part_of_day", "archived"};
inline constexpr std::array<std::string_view, 4> markColumns{"day", "factor", "value", "note"};
inline constexpr std::array<std::string_view, 4> eventColumns{"day", "kind", "title", "note"};
inline constexpr std::array<std::string_view, 2> profileColumns{"key", "value"};

/// latency_min of a night in which sleep never came.
inline constexpr std::string_view never = "never";
inline constexpr std::string_view yes = "yes";
inline constexpr std::string_view no = "no";
/// free_weekdays of a person without any.
inline constexpr std::string_view none = "none";

}  // namespace slumbar::csv
