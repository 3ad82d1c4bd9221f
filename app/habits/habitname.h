// Whether a habit can be called that: every name is given once, so that lists and reports cannot be misread.
#pragma once

#include <vector>

#include <QString>

#include "domain/factor.h"

namespace slumbar {

/// What to say against the name; empty for a good one. `own` is the id of the factor that bears it already.
QString problemOfName(const QString& name, const std::vector<Factor>& factors, const std::string& own);

}  // namespace slumbar
