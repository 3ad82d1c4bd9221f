// Dresses a document that was read from markdownOf() in the sizes, distances and colours of a theme.
#pragma once

#include "theme/theme.h"

class QTextDocument;

namespace slumbar {

void styleArticle(QTextDocument& document, const Theme& theme, double devicePixelRatio);

/// The width in which about 70 letters of body text stand in a line.
int articleMeasurePx();

}  // namespace slumbar
