// Distances and sizes shared by all screens, in logical pixels on an 8 px grid.
#pragma once

namespace slumbar::metrics {

inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space6 = 24;
inline constexpr int space8 = 32;

inline constexpr int pagePaddingVertical = 24;
inline constexpr int pagePaddingHorizontal = 32;
inline constexpr int cardPadding = 24;
inline constexpr int denseCardPadding = 16;
inline constexpr int cardGutter = 24;
inline constexpr int denseCardGutter = 12;

inline constexpr int radiusSmall = 4;   ///< keycaps and bars
inline constexpr int radiusMedium = 8;  ///< controls
inline constexpr int radiusLarge = 10;  ///< cards

inline constexpr int controlHeight = 32;
inline constexpr int dailyControlHeight = 40;  ///< of what is touched daily

inline constexpr int iconSmall = 16;
inline constexpr int iconRow = 20;
inline constexpr int iconRail = 22;

}  // namespace slumbar::metrics
