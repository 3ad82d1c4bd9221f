// Makes painted controls readable by assistive technology, over what they say of themselves as Spoken.
#pragma once

namespace slumbar {

/// Every PaintedControl sees to it itself; calling it again costs nothing.
void installAccessibleControls();

}  // namespace slumbar
