// The gentle moves of the stretching guide, as data: words, time, and the name of the drawing of each.
#pragma once

#include <span>

#include "guides/guideprogram.h"

namespace slumbar {

/// Texts are in the context "Stretches" and not translated yet.
struct Move {
    const char* figure;  ///< its drawing in resources/figures
    const char* name;
    const char* words;
    const char* caution;
    std::chrono::seconds each;  ///< of each side, where it has sides
    bool hasSides;

    std::chrono::seconds length() const { return hasSides ? 2 * each : each; }
};

/// What is easiest on a sore back comes first: short programs end early in the list.
std::span<const Move> moves();

/// As many moves as find about their usual time within `length`, twice over where there is time for it.
GuideProgram stretchingProgram(std::chrono::minutes length);

/// Said before the first move, with its source.
QString stretchingCaution();

}  // namespace slumbar
