// The icon a factor has wherever it stands in a list; a plain circle for the person's own ones.
#pragma once

#include "domain/factor.h"
#include "theme/icon.h"

namespace slumbar {

Icon iconOfFactor(const Factor& factor);

}  // namespace slumbar
