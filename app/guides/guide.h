// Which habits have a guide, and the program each guide has for a habit.
#pragma once

#include <optional>

#include <QStringList>

#include "domain/factor.h"
#include "guides/guideprogram.h"

namespace slumbar {

enum class GuideKind { Stretching, Breathing, Mindfulness };

std::optional<GuideKind> guideOf(const Factor& factor);
/// Whether it opens the three questions of a kinder thought.
bool opensQuestions(const Factor& factor);
/// What the target asks for, else ten minutes.
std::chrono::minutes guideLength(const Factor& factor);

/// What can be chosen before the start: the pace of the breath, what the attention goes to. Empty for no choice.
QStringList guideVariants(GuideKind kind);
/// What the choice is about, for screen readers: "Pace in seconds".
QString guideVariantsName(GuideKind kind);
/// What is said before the start.
QString guideIntroduction(GuideKind kind);
GuideProgram guideProgram(GuideKind kind, int variant, std::chrono::minutes length);

}  // namespace slumbar
