// The three text sizes and two weights. They are multiples of the system font and follow it at run time, so
// widgets ask at every FontChange instead of keeping a size. (Qt 6.4 hands ApplicationFontChange to no changeEvent.)
#pragma once

#include <QFont>

namespace slumbar {

enum class TextSize { Title, Body, Small };
enum class TextWeight { Regular, Strong };

inline constexpr double smallestBodyPt = 11.0;

/// Strong is 600, or bold where the family has no 600.
QFont textFont(TextSize size, TextWeight weight = TextWeight::Regular);

/// How much larger the body text is than at 100 % (11 pt); never below 1. Widths made for text grow with it.
double textScale();

}  // namespace slumbar
