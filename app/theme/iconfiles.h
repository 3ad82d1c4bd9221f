// The files of the icons, for those who name them by path.
#pragma once

namespace slumbar {

/// They lie in a static library, from which the linker takes them only when asked by name. Calling it again costs
/// nothing.
void loadIconFiles();

}  // namespace slumbar
