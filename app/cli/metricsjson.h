// The figures of `metrics --json`: a fixed contract, so that anyone can check them from outside.
#pragma once

#include <optional>

#include <QJsonObject>

#include "cli/metrics.h"

namespace slumbar {

/// Minutes, hours after local midnight and percent; null where not known. `from` and `to` are null for an empty
/// range.
QJsonObject metricsJson(const Diary& diary, const Metrics& metrics);

}  // namespace slumbar
