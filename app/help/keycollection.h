// The keys that work in a window now, asked of its menus, buttons, shortcuts and controls themselves.
#pragma once

#include "widgets/keywords.h"

namespace slumbar {

/// What is seen comes first, then the menus.
std::vector<KeyGroup> keysOf(const QWidget& window);

}  // namespace slumbar
