// The figures of `metrics --json`: a fixed contract, so that anyone can check them from outside.
#pragma once

#include <optional>

#include <QJsonObject>

#include "domain/diary.h"

namespace slumbar {

/// Minutes, hours after local midnight and percent; null where not known. `days` is empty for an empty diary.
QJsonObject metricsJson(const Diary& diary, std::optional<DayRange> days);

}  // namespace slumbar
