// The answer of `effects --json`: a fixed contract, so that anyone can check it from outside.
#pragma once

#include <QJsonObject>

#include "analysis/effects/effects.h"
#include "analysis/forecast/painforecast.h"

namespace slumbar {

/// Null where there is no estimate. Estimates are in the outcome's unit for the contrast that is named.
QJsonObject effectsJson(const EffectFamily& family, const OrNotYet<PainForecast>& forecast);

}  // namespace slumbar
