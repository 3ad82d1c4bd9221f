// What may go with an outcome: a measure of the night or of pain, or a factor.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "domain/measure.h"

namespace slumbar {

/// A measure, or the id of a factor.
using Exposure = std::variant<Measure, std::string>;

/// "night.quality" or "factor:stretching".
std::string idOf(const Exposure& exposure);
Result<Exposure> exposureFromId(std::string_view id);

}  // namespace slumbar
