// How time passes for a guide: since some fixed point, never back. A test passes its own time and waits for nothing.
#pragma once

#include <chrono>
#include <functional>

namespace slumbar {

using ElapsedSource = std::function<std::chrono::milliseconds()>;

/// Of the machine. It stands still while the machine sleeps.
inline ElapsedSource steadyTime()
{
    return [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
}

}  // namespace slumbar
