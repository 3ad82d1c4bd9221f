// From how many nights on the figures of regularity, timing and debt are worth telling.
#pragma once

namespace slumbar {

inline constexpr int fewestNights = 7;

}  // namespace slumbar
