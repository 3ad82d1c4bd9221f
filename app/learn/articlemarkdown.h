// An article with everything that stands around its text as one piece of Markdown: the answer as heading 1, how sure
// it is, what the diary shows as a quotation, the text with heading 2, and the sources under heading 3.
#pragma once

#include "analysis/safety/safetysigns.h"
#include "learn/article.h"

namespace slumbar {

/// Citations become links to "#source-1", drawings images of "figure:NAME" with their caption below.
QString markdownOf(const Article& article, const std::vector<SafetyNotice>& signs);

}  // namespace slumbar
