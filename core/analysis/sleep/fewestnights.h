// From how many nights on the figures of regularity, timing and debt are worth telling.
#pragma once

namespace slumbar {

inline constexpr int fewestNights = 7;
/// Of what is told from nights on two days running: so many of the nights have the one before known too.
inline constexpr int fewestPairs = 3;

}  // namespace slumbar
