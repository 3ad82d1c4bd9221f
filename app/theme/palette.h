// The palette of a theme: what Qt's own widgets and themeOf() go by.
#pragma once

#include <QPalette>

#include "theme/theme.h"

namespace slumbar {

QPalette paletteOf(const Theme& theme);

}  // namespace slumbar
