// The words of the two mindfulness guides: going through the body, and staying with the breath.
#pragma once

#include "guides/guideprogram.h"

namespace slumbar {

enum class MindfulnessKind { BodyScan, BreathAwareness };

GuideProgram mindfulnessProgram(MindfulnessKind kind, std::chrono::minutes length);

}  // namespace slumbar
