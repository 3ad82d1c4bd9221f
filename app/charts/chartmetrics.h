// Widths of the pens and sizes of the marks in charts, in logical pixels.
#pragma once

namespace slumbar::chartmetrics {

inline constexpr double strongLine = 2.5;
inline constexpr double lightLine = 1.25;
inline constexpr double strongDot = 4.5;  ///< radius; filled
inline constexpr double lightDot = 3;     ///< radius; hollow
inline constexpr double cursorLine = 1.5;
inline constexpr double cursorDot = 5;  ///< radius; hollow
inline constexpr double tick = 5;
inline constexpr double hatchLine = 1.2;
inline constexpr double hatchStep = 6;

}  // namespace slumbar::chartmetrics
