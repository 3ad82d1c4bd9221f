// The body seen from behind with the marked sites in it, and beside it on how many days each hurt.
#pragma once

#include "report/frame.h"

namespace slumbar {

/// Fills the figures column from `top` down to `top + height`.
void paintSites(const Frame& frame, qreal top, qreal height);

}  // namespace slumbar
