// How well two colours can be told apart, as WCAG 2 counts it: 4.5 for text, 3 for lines and shapes.
#pragma once

#include <QColor>

namespace slumbar {

/// 1 (the same) to 21 (black on white).
double contrastRatio(const QColor& one, const QColor& other);

}  // namespace slumbar
