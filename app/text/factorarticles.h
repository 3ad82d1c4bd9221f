// Which article of Learn is about a factor, so that every screen can offer the why of a habit.
#pragma once

#include <string_view>

#include <QString>

namespace slumbar {

/// The id of the article; empty for factors that no article is about.
QString articleForFactor(std::string_view factor);

}  // namespace slumbar
